import type { NotExpressedPart } from '../../../domain/funds/notExpressed';

/** What a published set of rules says that the rules here can't, and why, in Swedish; en.ts has the same keys. */
export const sv: Readonly<Record<NotExpressedPart, string>> = {
  surplusShareNotStated:
    'Källan säger inte hur stor andel av ett överskott som förs över. Fyll i den; till dess beräknas inget överskott.',
  deficitNotStated:
    'Källan säger inte hur stor andel av ett underskott som förs över. Fyll i den; till dess beräknas inget underskott.',
  restrictedUse:
    'Större andel för enskilda enheter och begränsad användning av eget kapital beslutas år för år. Skriv en regel för enheten och året.',
  capOrYearlyMaximum:
    'Det framgår inte om 50 000 kr begränsar fonden eller året. Beloppet står som fondens tak; flytta det till högsta belopp per år för den andra tolkningen.',
  frameNextYear: 'Att det överförda justerar nästa års ram är ett beslut om budgeten, inte om fonden.',
  firstMillion:
    'Texten är oklar när 1 % av ramen är mindre än 1 mnkr. Här står det högre av de två; skriv ”lägst av” för den andra tolkningen.',
  twoYearPeriod:
    'Att resultatet behålls inom en tvåårsbudget uttrycks inte: skriv regeln med första och sista dag. Det andra året täcker det förstas underskott, som ett år att återställa.',
  rangePerUnit:
    'Nivån bestäms för varje nämnd. De tio stadsdelarna 2019 har var sin regel; små enheter (100–300 och 800–1 200 tkr) behöver en egen.',
  centralReserve: 'Den centrala reserven på minst 0,5 % är en regel för kommunens budget, inte för en fond.',
  dutyToAct:
    'Skyldigheten att besluta om åtgärder inom 30 dagar är en tidsfrist, och inget belopp följer av den.',
  transferredActivity: 'Kapitalet för en verksamhet som flyttas regleras bort med en egen rörelse.',
  novemberOutcome: 'Avräkningen bygger på novemberutfallet; regeln tillämpas på det resultat som den får.',
  keptPart:
    'Vilken del som behålls (6,9 av 36,4 mnkr) följer av bastjänsterna, inte av en andel. För in det avräknade som en rörelse.',
  distributionRequirement:
    'Ett negativt kommunbidrag är ett resultatkrav: det anges som ett sådant, inte i regeln.',
  plannedWithdrawal:
    'Ett planerat uttag är en rörelse i fonden, och raden i resultaträkningen kontrolleras mot den.',
  investments:
    'Reglerna gäller ramar för investeringsprojekt. Där finns varken resultat eller fond, så inget förs över genom dem här.',
  revisedBudget:
    'Ombudgetering ändrar budgeten, inte en fond: ursprunglig och reviderad budget är egna kolumner.',
  exemptActivities:
    'Listorna skiljer sig mellan åren; de undantagna andelarna är källornas. En verksamhet är undantagen när den har en egen fond eller enhet.',
};
