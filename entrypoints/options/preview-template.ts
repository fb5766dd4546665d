import type { TemplatePreview } from '../../components/settings/settings-model';
import { exportWords, parseTemplate, renderTemplate } from '../../utils/browser/export';
import type { Locale } from '../../utils/locale';
import { readSample } from '../welcome/sample/read-sample';

let sample: ReturnType<typeof readSample> | null = null;
let sampleLocale: Locale | null = null;

/** What a template makes of the sample article, or its faults. */
export async function previewTemplate(template: string, locale: Locale): Promise<TemplatePreview> {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return { kind: 'errors', errors: parsed.errors };
  if (sampleLocale !== locale) {
    sampleLocale = locale;
    sample = readSample(locale);
  }
  const read = await (sample ?? readSample(locale));
  const source = { ...read, highlights: [], accessed: new Date().toISOString() };
  return { kind: 'text', text: renderTemplate(parsed.nodes, source, { words: exportWords(locale), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }) };
}
