import { highlightColours } from '../../database/records';
import { palette } from '../palette';

const swatches = highlightColours
  .map((colour) => `.swatch.${colour}{background:${palette[colour].light.background};color:${palette[colour].light.text}}`)
  .join('');

/** Styles inside the bar's shadow root. System colours keep it readable in forced-colors mode. */
export const toolbarStyle = `
*{box-sizing:border-box;font:14px/1.35 system-ui,sans-serif;letter-spacing:normal;text-transform:none}
.panel,.tip,.status:not(:empty){position:fixed;inset:0 auto auto 0;direction:inherit;
background:light-dark(#fffdf8,#24221e);color:light-dark(#1f1c17,#f3efe6);
border:1px solid light-dark(#d8d1c2,#4a463d);border-radius:10px;box-shadow:0 4px 18px rgb(0 0 0/.22)}
.panel{display:flex;flex-wrap:wrap;align-items:center;gap:4px;padding:6px;max-width:min(360px,calc(100vw - 20px))}
.panel[hidden],.tip[hidden]{display:none}
.tip{padding:7px 10px;max-width:min(320px,calc(100vw - 20px));max-height:9.5em;overflow:hidden;white-space:pre-line;overflow-wrap:anywhere}
button{min-width:30px;min-height:30px;padding:0 8px;border:1px solid transparent;border-radius:7px;background:none;color:inherit;cursor:pointer}
button:hover{background:light-dark(#f0ebdf,#38352e)}
button:focus-visible,textarea:focus-visible{outline:2px solid light-dark(#0b57d0,#a8c7fa);outline-offset:1px}
.swatch{width:30px;padding:0;border-color:light-dark(#0000002e,#ffffff3d)}
.swatch:hover{filter:brightness(.94)}
.swatch[aria-pressed=true]{box-shadow:inset 0 0 0 2px currentColor}
${swatches}
form{flex-basis:100%;display:flex;flex-direction:column;gap:6px;padding-top:2px}
textarea{width:100%;min-width:260px;min-height:72px;resize:vertical;padding:7px 8px;border:1px solid light-dark(#b9b1a0,#6b6557);border-radius:7px;background:light-dark(#fff,#1a1916);color:inherit}
.row{display:flex;justify-content:flex-end;gap:6px}
.primary{background:light-dark(#1f1c17,#f3efe6);color:light-dark(#fffdf8,#24221e);padding:0 14px}
.primary:hover{background:light-dark(#3a352c,#fff)}
.quote{flex-basis:100%;text-align:start;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-width:340px}
.status:not(:empty){inset:auto 20px 20px auto;display:flex;align-items:center;gap:10px;padding:9px 12px;max-width:min(420px,calc(100vw - 40px))}
.status button{text-decoration:underline;text-underline-offset:3px}
input{width:100%;min-height:32px;padding:4px 8px;border:1px solid light-dark(#b9b1a0,#6b6557);border-radius:7px;background:light-dark(#fff,#1a1916);color:inherit}
input:focus-visible{outline:2px solid light-dark(#0b57d0,#a8c7fa);outline-offset:1px}
.voice{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (pointer:coarse){button,.swatch,input{min-width:44px;min-height:44px}}
@media (forced-colors:active){.swatch{forced-color-adjust:none}}
@media print{.panel,.status,.tip{display:none!important}}
`;
