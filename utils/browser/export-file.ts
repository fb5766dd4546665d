import { exportFileName, exportFormats, exportZip } from '../export/index';
import type { ExportFormatName } from '../export/index';
import { fileName } from '../export/file-name';
import { richText } from '../export/rich-text';
import type { ExportSettings, ExportSource } from '../export/source';
import { renderTemplate } from '../export/template';
import { parseTemplate } from '../export/template-syntax';
import { zipFiles } from '../export/zip';

/** What is to be written. `template` is the person's own form of Markdown. */
export interface ExportRequest {
  readonly format: ExportFormatName;
  readonly apart: boolean;
  readonly template: string | null;
}

export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The text of some articles in a form; by the template where there is a sound one. */
export function exportText({ format, template }: ExportRequest, sources: readonly ExportSource[], settings: ExportSettings): string {
  const parsed = format === 'markdown' && template !== null ? parseTemplate(template) : null;
  if (!parsed?.ok) return exportFormats[format].write(sources, settings);
  return sources.map((source) => renderTemplate(parsed.nodes, source, settings)).join('\n\n');
}

/** The file of an export, several articles as one file or as a ZIP. */
export async function exportFile(request: ExportRequest, sources: readonly ExportSource[], settings: ExportSettings): Promise<ExportedFile> {
  const { format, apart, template } = request;
  const { mime } = exportFormats[format];
  if (!apart || sources.length < 2) return { name: exportFileName(format, sources, settings), mime, content: exportText(request, sources, settings) };
  const name = fileName(settings.words.highlights, 'zip', settings.words.untitled);
  if (template === null || format !== 'markdown') return { name, mime: 'application/zip', content: await exportZip(format, sources, settings) };
  const files = sources.map((source) => ({ name: exportFileName(format, [source], settings), content: exportText(request, [source], settings) }));
  return { name, mime: 'application/zip', content: await zipFiles(files, sources[0]?.accessed ?? '') };
}

/** Forms that a program shows with its formatting when they are pasted; the others are copied as text. */
const rich: readonly ExportFormatName[] = ['markdown', 'html', 'plain-text'];

/** What is put on the clipboard: rich text and Markdown at once where the form has formatting. */
export function exportClipboard(request: ExportRequest, sources: readonly ExportSource[], settings: ExportSettings): { readonly text: string; readonly html: string | null } {
  if (!rich.includes(request.format)) return { text: exportText(request, sources, settings), html: null };
  const forms = richText(sources, settings);
  const text = request.template !== null ? exportText(request, sources, settings) : request.format === 'plain-text' ? forms['text/plain'] : forms['text/markdown'];
  return { text, html: forms['text/html'] };
}
