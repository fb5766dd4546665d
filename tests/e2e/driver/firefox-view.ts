import { writeFileSync } from 'node:fs';
import { callSource } from './call-source';
import type { View } from './driver';
import type { Privileged } from './firefox-privileged';
import type { PrivilegedWindow } from './firefox-internals';
import { closePopup } from './firefox-window';

/** Which of the extension's pages; a tab by its number, or the first there is. */
export type ViewType = 'popup' | 'tab' | `tab ${number}` | 'sidebar' | 'background';

/**
 * A page of the extension in Firefox. WebDriver does not see such pages, so the browser's own frame scripts are used:
 * code runs in the page's process, events are made there as the operating system's would be. A page that goes away
 * answers nothing; after `patience` milliseconds that is an error.
 */
export function firefoxView(privileged: Privileged, extensionId: string, type: ViewType, patience = 10_000): View {
  const inFrame = async (code: string) => {
    const answer = JSON.parse(await privileged.run(runFrameScript, extensionId, type, code, patience)) as {
      value?: never;
      error?: string;
    };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value as never;
  };

  let [mouseX, mouseY] = [0, 0];
  let pressed = false;
  const point = (kind: 'mousemove' | 'mousedown' | 'mouseup') => inFrame(callSource(pointInFrame, [kind, mouseX, mouseY, pressed]));

  return {
    mouse: {
      async move(x, y) {
        [mouseX, mouseY] = [x, y];
        await point('mousemove');
      },
      async down() {
        pressed = true;
        await point('mousedown');
      },
      async up() {
        pressed = false;
        await point('mouseup');
      },
    },
    evaluate: (pageFunction, ...args) =>
      inFrame(callSource(evaluateInPage, [callSource(pageFunction, args)])),
    evaluateSource: (expression) => inFrame(callSource(evaluateInPage, [expression])),
    clickAt: async (x, y) => inFrame(callSource(clickInFrame, [x, y])),
    press: async (key, ...modifiers) => inFrame(callSource(pressInFrame, [[...modifiers, key]])),
    async type(text) {
      for (const key of text) await inFrame(callSource(pressInFrame, [[key]]));
    },
    async screenshot(file) {
      writeFileSync(file, Buffer.from(await privileged.run(drawView, extensionId, type), 'base64'));
    },
    isOpen: () => privileged.run(hasView, extensionId, type),
    async close() {
      await privileged.run(closePopup, extensionId);
    },
  };
}

// In the browser's own window.

function runFrameScript(extensionId: string, type: string, code: string, patience: number): Promise<string> {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  const view = [...WebExtensionPolicy.getByID(extensionId).extension.views].find(({ viewType, xulBrowser }) => [viewType, `${viewType} ${xulBrowser.browserId}`].includes(type));
  if (view === undefined) throw new Error(`No ${type} is open`);
  const { messageManager } = view.xulBrowser;
  const name = `konspekt-test:${Math.random()}`;
  const script = `(async () => {
    const report = (outcome) => sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(outcome));
    try { report({ value: await ${code} }); } catch (error) { report({ error: String(error) }); }
  })()`;
  return new Promise((resolve, reject) => {
    // A page that goes away (a popup that closes itself) takes the frame script with it, unanswered.
    const timer = setTimeout(() => reject(new Error(`The ${type} did not answer`)), patience);
    const listener = ({ data }: { readonly data: string }) => {
      clearTimeout(timer);
      messageManager.removeMessageListener(name, listener);
      resolve(data);
    };
    messageManager.addMessageListener(name, listener);
    messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

/** Runs in the browser's own window. */
export function hasView(extensionId: string, type: string): boolean {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  return [...WebExtensionPolicy.getByID(extensionId).extension.views].some(({ viewType, xulBrowser }) => [viewType, `${viewType} ${xulBrowser.browserId}`].includes(type));
}

async function drawView(extensionId: string, type: string): Promise<string> {
  const { WebExtensionPolicy } = globalThis as unknown as PrivilegedWindow;
  const view = [...WebExtensionPolicy.getByID(extensionId).extension.views].find(({ viewType, xulBrowser }) => [viewType, `${viewType} ${xulBrowser.browserId}`].includes(type));
  if (view === undefined) throw new Error(`No ${type} is open`);
  const { width, height } = view.xulBrowser.getBoundingClientRect();
  const area = new DOMRect(0, 0, width, height);
  const picture = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

// In the extension's process, with the browser's rights.

// Variables of the frame script's scope, which `globalThis` does not reach there.
declare const content: Window & {
  readonly KeyboardEvent: typeof KeyboardEvent;
  synthesizeMouseEvent(type: string, x: number, y: number, mouse: { button: number; buttons: number; clickCount: number }): void;
};
declare const Cu: {
  Sandbox(principal: Window, options: object): object;
  evalInSandbox(code: string, sandbox: object): void;
  exportFunction(exported: (text: string) => void, sandbox: object, options: { defineAs: string }): void;
};
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor } | undefined>;
declare const Ci: { readonly nsITextInputProcessor: unknown };
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

async function evaluateInPage(code: string): Promise<unknown> {
  // The page's content security policy forbids eval; a sandbox with the page's own principal is not bound by it.
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const outcome = await new Promise<string>((resolve) => {
    Cu.exportFunction(resolve, sandbox, { defineAs: 'report' });
    Cu.evalInSandbox(
      `(async () => ${code})().then(
        (value) => report(JSON.stringify({ value })),
        (error) => report(JSON.stringify({ error: String(error) })),
      )`,
      sandbox,
    );
  });
  const { value, error } = JSON.parse(outcome) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

function clickInFrame(x: number, y: number): void {
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    content.synthesizeMouseEvent(type, x, y, { button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: type === 'mousemove' ? 0 : 1 });
  }
}

function pointInFrame(type: string, x: number, y: number, pressed: boolean): void {
  content.synthesizeMouseEvent(type, x, y, { button: 0, buttons: pressed ? 1 : 0, clickCount: type === 'mousemove' ? 0 : 1 });
}

function pressInFrame(keys: readonly string[]): void {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  // A frame that has the focus takes the keys.
  const focused = content.document.activeElement as HTMLIFrameElement | null;
  const window = (focused?.contentWindow ?? content) as typeof content;
  if (input === undefined || !input.beginInputTransactionForTests(window)) throw new Error('No keyboard to type with');
  // As a keyboard for English has them; other letters have no place on it.
  const placeOf = (key: string) => (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key.length === 1 ? '' : ['Alt', 'Control', 'Shift'].includes(key) ? `${key}Left` : key);
  const events = keys.map((key) => new window.KeyboardEvent('', { key, code: placeOf(key) }));
  for (const event of events) input.keydown(event);
  for (const event of events.toReversed()) input.keyup(event);
}
