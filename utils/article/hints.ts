/**
 * What publishers' markup says about an element. Words are matched against the whole words of its class and id
 * (`article__share-bar` is article, share, bar); a hint of several words wants them side by side.
 */

/** Parts of a page that are never the article's text. */
export const furniture = [
  'ad', 'ads', 'adv', 'advert', 'adverts', 'advertisement', 'advertising', 'adslot', 'adsbygoogle', 'banner', 'dfp', 'sponsor', 'sponsored', 'promo', 'promos', 'promoted', 'promotion', 'outbrain', 'taboola', 'mgid', 'recirc', 'reklama', 'werbung',
  'share', 'shares', 'sharing', 'sharebar', 'sharedaddy', 'social', 'socials', 'soc', 'followus', 'addtoany', 'addthis',
  'related', 'recommended', 'recommendation', 'recommendations', 'suggested', 'trending', 'popular', 'most read', 'read more', 'read also', 'readmore', 'also read', 'see also', 'more on', 'more from', 'more stories', 'more news', 'next article', 'prev article', 'previous article', 'further reading', 'up next', 'yarpp', 'jp relatedposts', 'teaser', 'teasers', 'chytayte', 'chitayte',
  'newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'sign up', 'mailchimp', 'donate', 'donation', 'membership', 'paywall', 'regwall', 'piano', 'support us',
  'breadcrumb', 'breadcrumbs', 'crumbs', 'pagination', 'pager', 'postnav', 'post navigation', 'nav', 'navbar', 'navigation', 'menu', 'toc', 'skip link', 'toolbar', 'tools',
  'comment', 'comments', 'commentlist', 'disqus', 'respond', 'replies', 'reactions', 'rating', 'ratings', 'vote', 'feedback',
  'cookie', 'cookies', 'gdpr', 'consent', 'onetrust', 'modal', 'popup', 'overlay', 'lightbox', 'toast',
  'tags', 'taglist', 'tag list', 'tag cloud', 'post tags', 'hashtags', 'topics', 'categories', 'cat links', 'keywords',
  'author bio', 'author box', 'about author', 'about the author', 'author info', 'author card', 'authorbox', 'contributor bio', 'post author',
  'sidebar', 'masthead', 'footer', 'copyright', 'print only', 'printonly', 'screen reader', 'sr only', 'visually hidden', 'visuallyhidden', 'hidden', 'a11y',
  'carousel', 'slider', 'ticker', 'weather', 'poll', 'quiz', 'survey', 'error typo', 'orphus', 'login', 'widget',
] as const;

/** Signatures and stamps: furniture only where they are short. */
export const signatures = [
  'byline', 'author', 'authors', 'dateline', 'timestamp', 'date', 'datetime', 'pubdate', 'published', 'publish', 'meta', 'posted on', 'entry meta', 'post meta', 'article meta', 'reading time', 'read time', 'views', 'view count', 'kicker', 'rubric', 'category', 'eyebrow', 'section name', 'label', 'source link', 'counter', 'icon', 'icons',
] as const;

/** Captions and credits of pictures outside a `figure`. */
export const captions = [
  'caption', 'captions', 'figcaption', 'wp caption text', 'credit', 'credits', 'photo credit', 'photo author', 'photo source', 'image author', 'image credit', 'image source', 'img author', 'photo info', 'photographer', 'photo desc', 'photo description', 'image caption', 'img caption', 'mediacredit', 'copyright holder',
] as const;

/** Roles that make an element page furniture whatever its class. */
export const roles: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog', 'alert', 'tablist', 'tooltip', 'complementary', 'status', 'doc-toc']);

/** Elements that hold no text to read. `noscript` is what a reader with scripts does not see. */
export const unread = 'script,style,noscript,template,svg,iframe,object,embed,canvas,audio,video,map,button,input,select,textarea,label,dialog,nav,menu,link,meta,amp-ad,amp-embed,amp-sidebar,amp-social-share,amp-consent,amp-iframe,[hidden],[aria-modal="true"],[class~="adsbygoogle"]';
