import { useWords } from '../locale-context';

/** How sure the program is, in words and as a share. */
export function Certainty({ confidence }: { readonly confidence: number }) {
  const { t, locale } = useWords();
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
  return <>{t(confidence >= 0.85 ? 'explain.sure' : confidence >= 0.65 ? 'explain.likely' : 'explain.unsure', { share })}</>;
}
