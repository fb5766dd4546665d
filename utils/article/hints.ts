/**
 * What publishers' markup says about an element. The words of a list are matched against the whole words of an
 * element's class and id (`article__share-bar` is article, share, bar); `more_on` wants its words side by side.
 */
const list = (words: string) => words.split(' ').map((word) => word.replace(/_/g, ' '));

/** Parts of a page that are never the article's text. */
export const furniture = list(
  'ad ads adv advert adverts advertisement advertising adslot banner dfp sponsor sponsored promo promos promoted outbrain taboola mgid recirc reklama werbung ' +
    'share shares sharing sharebar sharedaddy social socials soc followus addtoany addthis ' +
    'related recommended recommendation recommendations suggested trending popular most_read read_more read_also readmore also_read see_also more_on more_from more_stories more_news next_article further_reading up_next yarpp teaser teasers chytayte ' +
    'newsletter newsletters subscribe subscription signup sign_up mailchimp donate donation membership paywall regwall piano ' +
    'breadcrumb breadcrumbs crumbs pagination pager postnav post_navigation nav navbar navigation menu toc skip_link toolbar tools ' +
    'comment comments commentlist disqus respond replies reactions rating ratings vote feedback cookie cookies gdpr consent onetrust modal popup overlay lightbox toast ' +
    'tags taglist tag_list tag_cloud hashtags topics categories cat_links keywords author_bio author_box about_author author_info author_card authorbox contributor_bio post_author ' +
    'sidebar masthead footer copyright print_only printonly screen_reader sr_only visually_hidden visuallyhidden hidden carousel slider ticker weather poll quiz survey orphus login widget',
);

/** Signatures and stamps: furniture only where they are short. */
export const signatures = list(
  'byline author authors dateline timestamp date datetime pubdate published publish meta posted_on reading_time read_time views kicker rubric category eyebrow label source_link counter icon icons',
);

/** Captions and credits of pictures outside a `figure`. */
export const captions = list('caption captions figcaption wp_caption_text credit credits photo_author photo_source image_author image_source img_author photo_info photographer photo_desc photo_description mediacredit');

/** Roles that make an element page furniture whatever its class. */
export const roles: ReadonlySet<string> = new Set(list('navigation banner contentinfo search menu menubar toolbar dialog alertdialog alert tablist tooltip complementary status'));

/** Elements that hold no text to read. `noscript` is what a reader with scripts does not see. */
export const unread = 'script,style,noscript,template,svg,iframe,object,embed,canvas,audio,video,map,button,input,select,textarea,label,dialog,nav,menu,link,meta,amp-ad,amp-embed,amp-sidebar,amp-social-share,amp-consent,[hidden],[aria-modal="true"]';
