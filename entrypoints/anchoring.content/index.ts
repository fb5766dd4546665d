import { defineContentScript } from 'wxt/utils/define-content-script';
import * as engine from '../../utils/anchoring';
import { lendEngine } from '../../utils/page/port';

/** The anchoring engine, injected where there is something to find or describe: a page without highlights never pays for it. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => lendEngine(globalThis, engine),
});
