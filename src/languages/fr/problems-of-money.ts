import type { ProblemWords } from '../words/problem-words';
import { listed } from '../words/problem-words';

const quarterOf = (quarter: number): string => `Q${quarter}`;
const whenOf = (quarter: number | null): string => (quarter === null ? 'L’année' : `Le ${quarterOf(quarter)}`);
const paymentOf = (
  { action, label }: { readonly action: string; readonly label: string },
  say: { readonly name: (name: string) => string },
): string => (label === '' ? `de ${say.name(action)}` : `${say.name(label)} de ${say.name(action)}`);
const percent = (share: number, say: { readonly number: (number: number) => string }): string =>
  `${say.number(Math.round(share * 10_000) / 100)} %`;

/** Of payments, and of what may be spent. */
export const moneyProblems = {
  'budget.payment-unread': {
    label: 'Paiements mal lus',
    says: ({ text }, say) => `Une cellule des paiements n’est pas comprise : ${say.name(text)}.`,
    why: 'Le paiement compte comme si elle était vide, et le budget est faux d’autant.',
    todo: () => 'Choisissez dans la liste de la cellule, ou tapez un nombre, un taux avec son signe, un jour.',
  },
  'budget.no-exchange': {
    label: 'Monnaies sans taux de change',
    says: ({ text }, say) => `Un paiement est en ${say.name(text)}, sans taux de change.`,
    why: 'Il compte comme s’il était dans la monnaie du plan.',
    todo: () => 'Écrivez combien de la monnaie du plan vaut une unité de la sienne, par exemple 0,92.',
  },
  'budget.no-vat': {
    label: 'Montants sans taux de TVA',
    says: ({ text }, say) => `Un paiement est ${say.name(text)}, sans taux de TVA.`,
    why: 'Il compte tel quel, alors que le plan dit ses montants autrement.',
    todo: () => 'Écrivez son taux de TVA, par exemple 20 %, ou 0 %.',
  },
  'budget.payment-typed-over': {
    label: 'Formules des paiements écrasées',
    says: ({ text }, say) => `${say.name(text)} est tapé sur une formule des paiements : ce n’est pas ce qui compte.`,
    why: 'L’onglet montre une chose, et le budget en compte une autre.',
    todo: () => 'Effacez la cellule, puis enregistrez un paiement dans la barre latérale : sa formule revient.',
  },
  'budget.payment-below': {
    label: 'Paiements sous le tableau',
    says: ({ text }, say) => `Le paiement de ${say.name(text)} est sous la dernière ligne du tableau des paiements.`,
    why: 'Il ne compte dans aucun budget.',
    todo: () => 'Déplacez-le plus haut, ou insérez des lignes dans le tableau.',
  },
  'budget.payment-not-ready': {
    label: 'Paiements sans formules',
    says: ({ text }, say) => `Le paiement de ${say.name(text)} est dans une ligne qui n’a pas encore ses formules.`,
    why: 'Il ne compte dans aucun budget.',
    todo: () => 'Enregistrez un paiement dans la barre latérale : chaque ligne reçoit les siennes.',
  },
  'budget.quarter-by-hand': {
    label: 'Trimestres écrits à la main',
    says: ({ action, quarter }, say) =>
      `Le ${quarterOf(quarter)} de ${say.name(action)} est écrit à la main : il ne suit plus ses paiements.`,
    why: 'Ce trimestre ne bouge plus quand une échéance glisse.',
    todo: () => 'Dans les paiements, faites de nouveau suivre le plan, ou revenez aux montants à la main.',
  },
  'budget.unknown-figure': {
    label: 'Commissions sur un chiffre inconnu',
    says: (facts, say) =>
      `Le paiement ${paymentOf(facts, say)} porte sur ${say.name(facts.figure)}, qui n’est pas dans les chiffres suivis.`,
    why: 'Il reste à sa prévision, quoi que disent les chiffres.',
    todo: ({ suggestion }, say) =>
      suggestion === null
        ? 'Écrivez le nom d’un chiffre suivi, ou laissez la cellule vide.'
        : `Écrivez ${say.name(suggestion)} si c’est lui.`,
  },
  'budget.envelope-unread': {
    label: 'Enveloppe mal lue',
    says: ({ cell, text }, say) => `En ${cell} du budget, ${say.name(text)} n’est pas compris.`,
    why: 'L’enveloppe compte comme si la cellule était vide.',
    todo: () => 'Choisissez dans la liste de la cellule, ou écrivez un nombre à partir de 0, une part de 0 à 100 %.',
  },
  'budget.typed-over': {
    label: 'Formules du budget écrasées',
    says: ({ cell, text }, say) => `En ${cell} du budget, ${say.name(text)} est tapé sur une formule.`,
    why: 'L’onglet montre une chose, et le budget en compte une autre.',
    todo: () =>
      'Mettez le budget à jour dans la barre latérale : la formule revient. Une enveloppe à vous se tape dans « À la main ».',
  },
  'budget.payment-of-no-action': {
    label: 'Paiements d’aucune action',
    says: (facts, say) =>
      `Le paiement ${facts.label === '' ? '' : `${say.name(facts.label)} `}est celui de ${say.name(facts.action)}, qui n’est pas dans le plan.`,
    why: 'Il ne compte dans le budget d’aucune action : renommée, supprimée ou mal écrite.',
    todo: ({ suggestion }, say) =>
      suggestion === null
        ? 'Choisissez l’action dans la liste de la cellule, ou supprimez la ligne du paiement.'
        : `Écrivez ${say.name(suggestion)} si c’est elle.`,
  },
  'budget.payment-without-date': {
    label: 'Paiements sans date',
    says: (facts, say) =>
      facts.step === null
        ? `Le paiement ${paymentOf(facts, say)} n’a pas de date.`
        : `Le paiement ${paymentOf(facts, say)} dépend de l’étape ${say.name(facts.step)}, qu’aucun compte à rebours ne date.`,
    why: 'Il n’est prévu dans aucun trimestre : le plan paraît moins cher qu’il ne sera.',
    todo: ({ step }) =>
      step === null
        ? 'Donnez sa date, ou celle de l’action dont il dépend.'
        : 'Construisez le compte à rebours de l’action, ou écrivez le nom d’une de ses étapes.',
  },
  'budget.payment-outside-year': {
    label: 'Paiements d’une autre année',
    says: (facts, say) =>
      `Le paiement ${paymentOf(facts, say)} est dû le ${say.day(facts.day)}, hors de l’année du plan.`,
    why: 'Aucun trimestre du plan ne le compte.',
    todo: () => 'Corrigez sa date si c’est une faute de frappe ; sinon, prévoyez-le dans le plan de cette année-là.',
  },
  'budget.instalments-not-100': {
    label: 'Échéances qui ne font pas 100 %',
    says: ({ action, total, share, apart }, say) =>
      `Les échéances de ${say.name(action)} font ${percent(share, say)} de ${say.money(total)} : ${say.money(apart)} ${share < 1 ? 'manquent' : 'de trop'}.`,
    why: 'Il manque une part du total dans le budget, ou une part compte deux fois.',
    todo: () => 'Corrigez les parts, ou ajoutez celle qui manque.',
  },
  'budget.overdue': {
    label: 'Paiements en retard',
    says: (facts, say) =>
      `Le paiement ${paymentOf(facts, say)}, ${say.money(facts.amount)}, était dû le ${say.day(facts.day)}.`,
    why: 'Un fournisseur attend, ou le budget dit moins que ce qui est payé.',
    todo: () => 'Notez le jour où il a été payé, ou déplacez sa date.',
  },
  'budget.paid-more-than-planned': {
    label: 'Paiements plus chers que prévu',
    says: (facts, say) => `Le paiement ${paymentOf(facts, say)} a coûté ${say.money(facts.by)} de plus que prévu.`,
    why: 'L’atterrissage de l’année monte d’autant.',
    todo: () => 'Prenez-le sur une autre action, ou demandez une enveloppe plus grande.',
  },
  'budget.commission-without-forecast': {
    label: 'Commissions sans prévision',
    says: (facts, say) => `Le paiement ${paymentOf(facts, say)} est une part d’un chiffre que personne ne prévoit.`,
    why: 'Il compte pour zéro, et coûtera.',
    todo: () => 'Écrivez ce que vous attendez de ce chiffre dans l’année, même prudemment.',
  },
  'budget.payment-order': {
    label: 'Paiements dont les dates se contredisent',
    says: (facts, say) =>
      `Le paiement ${paymentOf(facts, say)} a une étape le ${say.day(facts.day)}, avant celle d’avant, le ${say.day(facts.before)}.`,
    why: 'On engage, puis on reçoit la facture, puis on paie : une des dates est fausse.',
    todo: () => 'Corrigez la date qui ne va pas ; un acompte payé à la commande est engagé ce jour-là.',
  },
  'budget.dropped-but-engaged': {
    label: 'Actions abandonnées qui restent dues',
    says: (facts, say) =>
      `${say.name(facts.action)} est abandonnée, mais ${say.money(facts.amount)} sont engagés${facts.label === '' ? '' : ` (${say.name(facts.label)})`}.`,
    why: 'Ce qui est signé reste dû, et le plan ne le compte plus.',
    todo: () => 'Annulez la commande et effacez son engagement, ou gardez l’action pour ce qu’elle coûte.',
  },
  'budget.quarter-moved': {
    label: 'Budgets qui changent de trimestre',
    says: ({ action, from, to, amount }, say) =>
      `${say.money(amount)} de ${say.name(action)}, prévus au ${quarterOf(from)}, tombent au ${quarterOf(to)} : les dates des paiements décident.`,
    why: 'L’argent suit le jalon : une livraison qui glisse déplace son solde.',
    todo: () => 'Vérifiez que l’enveloppe du trimestre le permet ; sinon, déplacez la date ou négociez le délai.',
  },
  'budget.free-but-costed': {
    label: 'Actions gratuites qui ont des paiements',
    says: ({ action, amount }, say) =>
      `${say.name(action)} est gratuite dans le plan, mais ses paiements font ${say.money(amount)}.`,
    why: 'Le total du plan est trop petit d’autant.',
    todo: () => 'Faites suivre ses paiements par le plan, ou écrivez son budget par trimestre.',
  },
  'budget.over-envelope': {
    label: 'Enveloppes dépassées',
    says: ({ quarter, by, heaviest }, say) =>
      `${whenOf(quarter)} dépasse son enveloppe de ${say.money(by)}${heaviest.length === 0 ? '' : ` ; le plus lourd : ${listed(heaviest, say, (count) => `et ${count} autres`)}`}.`,
    why: 'Ce qui n’est pas financé ne se fera pas, ou se fera au détriment d’autre chose.',
    todo: () => 'Reportez ou réduisez une action, ou demandez une enveloppe plus grande.',
  },
  'budget.unallocated': {
    label: 'Enveloppe à répartir',
    says: ({ amount, envelope }, say) =>
      `${say.money(amount)} sur ${say.money(envelope)} ne sont prévus pour aucune action.`,
    why: 'Une enveloppe qui n’est pas prévue est souvent perdue en fin d’année.',
    todo: () => 'Prévoyez une action de plus, ou gardez-en un dixième en réserve.',
  },
  'budget.share-of-revenue-unusual': {
    label: 'Parts du chiffre d’affaires inhabituelles',
    says: ({ quarter, share }, say) =>
      `L’enveloppe du ${quarterOf(quarter)} est de ${percent(share, say)} du chiffre d’affaires.`,
    why: 'Les études donnent 1 à 20 % selon le métier ; 7,7 % en moyenne pour les grandes entreprises (Gartner CMO Spend Survey 2025).',
    todo: () => 'Vérifiez le taux : 5 se tape « 5 % ». S’il est voulu, il n’y a rien à changer.',
  },
  'budget.objective-without-money': {
    label: 'Objectifs sans argent',
    says: ({ objective }, say) => `Aucune action de ${say.name(objective)} n’a de budget.`,
    why: 'Un objectif que rien ne finance est rarement tenu.',
    todo: () => 'Donnez un budget à une de ses actions ; si tout y est gratuit, il n’y a rien à changer.',
  },
  'budget.concentrated': {
    label: 'Budget concentré sur une action',
    says: ({ action, share }, say) => `${say.name(action)} prend ${percent(share, say)} du budget de l’année.`,
    why: 'Si elle glisse ou échoue, l’année avec elle.',
    todo: () => 'Payez-la en plusieurs fois, liées à ses étapes, et gardez de quoi la remplacer.',
  },
} satisfies Partial<ProblemWords>;
