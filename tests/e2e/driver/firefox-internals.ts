/**
 * The part of Firefox's privileged scope that the driver uses. It is no public interface and may change between
 * versions; whatever breaks, breaks in these few files. Seen working in Firefox ESR 153.
 */
export interface PrivilegedWindow {
  readonly window: Window;
  readonly ChromeUtils: { importESModule<Url extends keyof Modules>(url: Url): Modules[Url] };
  readonly CustomizableUI: {
    readonly AREA_NAVBAR: string;
    addWidgetToArea(widget: string, area: string): void;
    getWidget(widget: string): { forWindow(window: Window): { readonly node: HTMLElement } };
  };
  readonly WebExtensionPolicy: {
    getByID(extensionId: string): { getURL(path: string): string; readonly extension: RunningExtension };
  };
  readonly SidebarController: { hide(): void };
  readonly PopupNotifications: { readonly panel: HTMLElement };
  readonly gBrowser: { readonly selectedBrowser: XulBrowser; readonly tabs: { readonly linkedBrowser: XulBrowser }[]; removeTab(tab: object): void };
  readonly Services: {
    readonly console: { getMessageArray(): ScriptError[] };
    readonly scriptSecurityManager: { getSystemPrincipal(): object };
  };
  readonly Ci: { readonly nsIScriptError: { new (): ScriptError; readonly warningFlag: number } };
}

interface Modules {
  'resource://gre/modules/AddonManager.sys.mjs': {
    readonly AddonManager: { getAddonByID(extensionId: string): Promise<{ reload(): Promise<void> }> };
  };
  'resource://gre/modules/ExtensionCommon.sys.mjs': {
    readonly ExtensionCommon: { makeWidgetId(extensionId: string): string };
  };
  'resource://gre/modules/ExtensionPermissions.sys.mjs': {
    readonly ExtensionPermissions: {
      add(extensionId: string, added: { readonly permissions: string[]; readonly origins: string[] }): Promise<void>;
    };
  };
}

export interface RunningExtension {
  readonly views: Iterable<{ readonly viewType: string; readonly xulBrowser: XulBrowser }>;
  wakeupBackground(): Promise<void>;
  terminateBackground(): Promise<void>;
}

export interface XulBrowser extends HTMLElement {
  readonly browserId: number;
  fullZoom: number;
  readonly currentURI: { readonly spec: string };
  readonly webProgress: { readonly isLoadingDocument: boolean };
  fixupAndLoadURIString(url: string, options: { triggeringPrincipal: object }): void;
  readonly messageManager: {
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
    addMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(area: DOMRect | null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}

interface ScriptError {
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly lineNumber: number;
  readonly flags: number;
}
