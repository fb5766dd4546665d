import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { silentReadability, workersAmongPages } from './scripts/build-plugins';
import { keysOnce } from './scripts/keys-once';
import { popupChunks } from './scripts/popup-chunks';
import { rulesDigest } from './scripts/rules-digest';

const oldestChrome = '123';
const oldestBrowsers = [`chrome${oldestChrome}`, 'firefox140'];

export default defineConfig({
  imports: false,
  hooks: {
    // WXT 0.20 leaves its own names importable even so: a variable called `storage` brought a library of 8 kB with it.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    // WXT takes the titles of the pages, which cannot be translated: a browser in Ukrainian would say "Konspekt" at the icon.
    'build:manifestGenerated': (_, manifest) => {
      for (const part of [manifest.action, manifest.sidebar_action]) if (part) part.default_title = '__MSG_name__';
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rollupOptions?.output;
      if (entrypoints.some(({ name }) => name === 'popup') && output && !Array.isArray(output)) output.codeSplitting = { groups: popupChunks(import.meta.dirname) };
    },
  },
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), silentReadability, workersAmongPages, keysOnce(import.meta.dirname)],
    // Short class names: every byte of the popup's style counts twice, in the sheet and in the code that names it.
    css: { modules: { generateScopedName: '[hash:base64:5]' } },
    // The oldest browsers that have all we use (the last to come was `light-dark()`); the manifest names them too.
    build: { target: oldestBrowsers, cssTarget: oldestBrowsers, modulePreload: { polyfill: false } },
    define: { __ANALYSIS_RULES__: JSON.stringify(rulesDigest(import.meta.dirname)) },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Only permissions that warn nobody at installation. Host access is optional and asked for one site at a time.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    optional_host_permissions: ['*://*/*'],
    // Asked for by a click, by whoever wants automatic backups in the downloads folder.
    optional_permissions: ['downloads'],
    // Nothing leaves the machine: the browser itself refuses every request of our pages. Developing needs its server.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: "default-src 'self'; object-src 'none'; connect-src 'none'; img-src 'self' data:" },
    }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'highlight-selection': {
        // Firefox's Help menu takes Alt+H, with Shift or without, before any extension.
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+M' : 'Alt+Shift+H' },
        description: '__MSG_command_highlight__',
      },
      'sentence-cursor': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_cursor__',
      },
      // The fourth and last that Chrome lets an extension suggest.
      'side-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_panel__',
      },
      library: { description: '__MSG_command_library__' },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: oldestChrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'konspekt@konspekt.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
