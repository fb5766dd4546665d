import type { FactRules } from '../fact-rules';

export const facts: FactRules = {
  stopwords:
    'a an the and or but nor so yet of to in on at by for with from into onto over under about after before between during through against without within upon off out up down as than then that ' +
    'this these those there here it its he she they we you i me him her us them his hers their theirs our ours your my mine who whom whose which what when where why how is are was were be been ' +
    'being am has have had having do does did done will would can could shall should may might must not no only just also too very more most much many some any all each every both few other another ' +
    'such same own again once ever never even still already if because while although though since until unless whether said says say told tells according added one two mr mrs ms ’s',
  endings: 'ations ation ingly edly ments ment ness ings ies ing ied ers est ely es ed er ly s e y',
  background: 'previously,earlier reports,as previously reported,it comes after,this comes after,the move comes after,background,for context,as a reminder,last year,in the past,related',
  attribution: 'this was reported by,this was announced by,this was stated by,the news was first reported,the story was first reported,the news was confirmed,has been contacted for comment,has been approached for comment,did not immediately respond,did not respond to,declined to comment',
  anaphora: 'he she they it this that these those his her their its such also however meanwhile but and so then there here both instead still yet moreover furthermore therefore thus',
  boilerplate: {
    lines: 'advertisement,ad,sponsored,sponsored content,share,share this,share this article,share this story,comments,print,email,save,related,related stories,related articles,related topics,most read,most popular,recommended,trending,top stories,more stories,read more,more on this story,all rights reserved,newsletter,subscribe,log in,sign in,sign up,loading,continue reading,story continues below,article continues below,skip to content,menu,home,topics,watch live,watch,follow us,contact us,about us',
    openers:
      'read more,read also,read next,see also,also read,follow us,follow the,sign up,subscribe to,subscribe now,subscribe for,join our,join us on,get our,get the latest,get more,download our,download the app,listen to the,click here,this article is more than,this story has been updated,this article was originally,this article was amended,this story was originally,this is a developing story,additional reporting,reporting by,editing by,writing by,compiled by,copyright,all rights reserved,' +
      'we use cookies,this site uses cookies,by continuing to,your email address,thank you for signing,story continues,article continues,continue reading,do you have a story,have a story,got a tip,got a story,contact us,email us,send your,share your,support our,donate,become a patron,more from,more on,related story,last updated,first published,updated,published,skip to,enter your email',
    labels: 'photo,photos,photograph,image,picture,video,credit,caption,file photo,graphic,illustration,source,read more,read also,read,see also,related,watch,more,tags,tag,topics,category,filed under,by,author,updated,published,editor,contact,email,follow,listen',
    phrases: 'our newsletter,daily newsletter,our daily,newsletter straight,to our newsletter,our free app,our app,follow us on,like us on,on facebook and twitter,click here to,terms of service,privacy policy,cookie policy,contributed to this report,all rights reserved,may not be published broadcast rewritten',
    credits: 'photo by,photo,photograph,getty images,picture,image credit,credit,file photo',
    trails: 'home,news',
    bylines: 'by',
    bylineEnds: 'in,for,at,and,of,|,staff',
    dateline: 'updated,published,posted,modified,last,first,at,on,gmt,bst,est,edt,et,utc,cet,pm,am,a,p,m,min,mins,minute,minutes,read,ago,hours,hour,days,day',
  },
};
