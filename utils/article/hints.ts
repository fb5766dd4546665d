/**
 * What publishers' markup says about an element. The words of a list are matched against the whole words of an
 * element's class and id (`article__share-bar` is article, share, bar); `more_on` wants its words side by side.
 * A final s is allowed everywhere.
 */
const list = (words: string) => words.split(' ').map((word) => word.replace(/_/g, ' '));

/** Parts of a page that are never the article's text. */
export const furniture = list(
  'ad adv advert advertisement advertising banner sponsor sponsored promo promoted outbrain taboola mgid reklama werbung ' +
    'share sharing sharebar social soc ' +
    'related recommended recommendation suggested trending popular most_read read_more read_also also_read see_also more_on more_from more_storie more_new next_article further_reading up_next teaser chytayte ' +
    'newsletter subscribe subscription signup sign_up donate donation membership paywall ' +
    'breadcrumb crumb pagination pager postnav post_navigation nav navbar navigation menu toc skip_link toolbar tool ' +
    'comment disqus respond replie reaction rating vote feedback cookie gdpr consent onetrust modal popup overlay lightbox ' +
    'tag taglist tag_cloud hashtag topic categorie cat_link keyword author_bio author_box author_info author_card contributor_bio post_author ' +
    'sidebar masthead footer copyright print_only sr_only visually_hidden hidden carousel slider ticker weather poll quiz survey login widget',
);

/** Signatures and stamps: furniture only where they are short. */
export const signatures = list(
  'byline author dateline timestamp date datetime pubdate published publish meta posted_on reading_time read_time views kicker rubric category eyebrow label source_link counter icon',
);

/** Captions and credits of pictures outside a `figure`. */
export const captions = list('caption figcaption wp_caption_text credit photo_author photo_source image_author image_source img_author photo_info photographer photo_desc photo_description mediacredit');

/** Roles that make an element page furniture whatever its class. */
export const roles: ReadonlySet<string> = new Set(list('navigation banner contentinfo search menu menubar toolbar dialog alertdialog alert tablist tooltip complementary status'));

/** Elements that hold no text to read. `noscript` is what a reader with scripts does not see. */
export const unread = 'script,style,noscript,template,svg,iframe,object,embed,canvas,audio,video,map,button,input,select,textarea,label,dialog,nav,menu,link,meta,amp-ad,amp-embed,amp-sidebar,amp-social-share,amp-consent,[hidden],[aria-modal="true"]';
