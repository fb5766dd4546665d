import { callSource } from './driver/call-source';
import type { View } from './driver/driver';

/** What stands in the one frame of a page of the extension, as a view of its own. Keys go to whatever has the focus. */
export function framed(view: View): View {
  /** Names the frame's own window and document in an expression. */
  const inside = (expression: string) =>
    `((window) => ((document, location, getComputedStyle) => ${expression})(window.document, window.location, window.getComputedStyle.bind(window)))(document.querySelector('iframe').contentWindow)`;
  return {
    ...view,
    evaluate: async (pageFunction, ...args) => (await view.evaluateSource(inside(callSource(pageFunction, args)))) as never,
    evaluateSource: (expression) => view.evaluateSource(inside(expression)),
    async clickAt(x, y) {
      const corner = await view.evaluate(() => {
        const { left = 0, top = 0 } = document.querySelector('iframe')?.getBoundingClientRect() ?? {};
        return { left, top };
      });
      await view.clickAt(corner.left + x, corner.top + y);
    },
  };
}
