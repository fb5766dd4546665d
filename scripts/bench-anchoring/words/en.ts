import { list } from './bank';
import type { Bank } from './bank';

export const en: Bank = {
  code: 'en',
  direction: 'ltr',
  space: ' ',
  stop: '.',
  comma: ', ',
  quotes: ['“', '”'],
  times: list(`On Monday|Last week|In early March|Shortly after 9 p.m.|Two years after the flood|By the end of 2025|For the third time in a decade|
    Before the vote|At a hearing on Thursday|Over the weekend|Since the plant closed|Within hours|In a letter dated 14 June|After months of delay`),
  subjects: list(`the city council|Mayor Helen Marsh|the harbour authority|a spokesman for Brightwater Energy|residents of Lower Quay|the auditors|
    two former employees|the regional court|Dr. Amara Osei|the teachers’ union|prosecutors|the ferry operator|a group of 37 scientists|the opposition|
    Councillor Tom Reilly|the insurance company|the state archive|local fishermen|the bus company Norlink|engineers from Delfport University`),
  verbs: list(`approved|rejected|questioned|has published|promised to review|will have to repay|quietly withdrew|defended|described as “unavoidable”|
    voted 12–7 to postpone|is investigating|warned against|refused to sign|agreed to finance|has lost|tried to block|measured|handed over|compared|denied having seen`),
  objects: list(`a £4.2 million contract for the new bridge|the plan to move the market|the results of the water tests|three of the five proposals|
    a report on the landslide|rules that had been in force since 1987|the sale of the old shipyard|an appeal by the owners|the budget for school meals|
    the minutes of the closed meeting|a map of contaminated wells|wage rises of 3.5 per cent|the licence for the quarry|its own forecast|
    the inquiry’s first findings|the emergency timetable|a loan of 900,000 euros|plans for a night train|the list of suppliers|the names of 46 donors`),
  places: list(`in the northern districts|at the request of the ministry|without a public debate|despite protests outside the town hall|on the east bank|
    in a closed session|for the coming year|under pressure from lenders|near the old lighthouse|across the whole county|in exchange for a guarantee|
    against the advice of its lawyers|as part of a wider review|with the help of volunteers|to the surprise of most observers`),
  tails: list(`and the decision cannot be appealed|but no date has been set|which would affect about 2,300 households|although the figures differ from those in the spring report|
    while the cause is still unknown|and nobody was hurt|because the pumps had not been checked since autumn|so the work will start later than planned|
    a claim the company calls false|and half of the money has already been spent|which is twice as much as a year ago|but the wording was softened at the last minute|
    even though the documents were public|and further talks are expected in April|after the first attempt failed|unless the weather improves`),
  said: list(`said|told reporters|wrote in a statement|added|admitted|insisted|explained`),
  names: list(`Helen Marsh|Tom Reilly|Amara Osei|Lucy Whitfield|Daniel Ferrar|Priya Raman|George Oldham|Marta Lindqvist|Sam Okafor|Ruth Penhale`),
  furniture: list(`Sign up for our morning briefing|Read more|Advertisement|Share this story|Most read today|Photograph: Delfport Courier|Related articles|
    Subscribe for £1 a week|Newsletter: the week in ten minutes|Comments (48)|Follow us|Listen to the podcast|Back to top|Support independent journalism`),
};
