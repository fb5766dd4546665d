import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anchorAll, describe, evidenceParagraph, indexPage, locateQuote } from '../utils/anchoring';
import { lendEngine } from '../utils/page/port';
import { styleRoots } from '../utils/page/surface';

/** The anchoring engine, injected where there is something to find or describe: a page without highlights never pays for it. */
export default defineUnlistedScript(() => lendEngine(globalThis, { anchorAll, describe, evidenceParagraph, indexPage, locateQuote, styleRoots }));
