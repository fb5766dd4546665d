import { HitWords } from './HitWords';
import type { SourceLine } from './entries';
import { hostName } from '../ArticleHeader';
import { useWords } from '../locale-context';
import { formatShortDate } from '../../utils/locale/dates';

interface Props {
  readonly source: Pick<SourceLine, 'articleKey' | 'site' | 'published'>;
  /** Title of the article, where the row is not the article itself. */
  readonly title?: string;
}

/** «Outlet · date · title»: where words come from, as far as it is known. */
export function SourceRemark({ source: { site, published, articleKey }, title }: Props) {
  const { locale } = useWords();
  const date = published && formatShortDate(locale, published);
  return (
    <>
      <HitWords text={site ?? siteOfKey(articleKey)} />
      {date && (
        <>
          {'\u00a0· '}
          <time dateTime={published}>{date}</time>
        </>
      )}
      {title && (
        <>
          {'\u00a0· '}
          <HitWords text={title} />
        </>
      )}
    </>
  );
}

/** The host that an article's key begins with. */
function siteOfKey(key: string): string {
  return hostName(`https://${key.replace(/^[a-z]+:\/\//, '')}`) ?? key;
}
