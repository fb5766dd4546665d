// `npm run demo`: on a fresh clone it gets ready, builds, and opens a bundled article in a real browser.
// With a display the browser is left to the person; without one, or with `-- --tour`, the demo does what a person would,
// prints what came of it, and leaves screenshots and the exported notes in demo-output/.
import { fromRoot, run, runNode } from './process.mjs';
import { setUp } from './setup.mjs';

try {
  setUp();
  runNode('node_modules/wxt/bin/wxt.mjs', ['build']);
  const tour = process.argv.includes('--tour') || (process.platform === 'linux' && !process.env.DISPLAY);
  run(process.execPath, ['--import', 'tsx', fromRoot(`scripts/demo/${tour ? 'tour' : 'open'}.ts`)]);
} catch (error) {
  console.error(`\nThe demo failed: ${error.message}`);
  process.exitCode = 1;
}
