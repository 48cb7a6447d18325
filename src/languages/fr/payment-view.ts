import type { PaymentViewWords } from '../words/payment-view-words';

export const paymentView: PaymentViewWords = {
  title: 'Paiements',
  introduction:
    'Ce qui est dû, quand, et où en est chaque paiement. Facultatif : le budget d’une action peut rester un montant par trimestre.',
  none: 'Aucun paiement n’est encore noté.',
  add: 'Ajouter un paiement',
  newTitle: 'Un nouveau paiement',
  save: 'Enregistrer',
  cancel: 'Annuler',
  tab: (tab) => `Voir l’onglet « ${tab} »`,
  due: (day) => `dû le ${day}`,
  undated: 'sans date',
  late: '▲ en retard',
  states: { planned: '◇ prévu', engaged: '◆ engagé', invoiced: '● facturé', paid: '✓ payé' },
  mark: { engaged: '→ engagé', invoiced: '→ facturé', paid: '→ payé' },
  marked: (mark, payment) => `${mark} aujourd’hui : ${payment}`,
  follow: 'Faire suivre le plan',
  unfollow: 'Revenir aux montants à la main',
  followTitle: (action) => `Les trimestres de « ${action} » suivront-ils ses paiements ?`,
  unfollowTitle: (action) => `Reprendre les trimestres de « ${action} » à la main ?`,
  followChange: (quarters) =>
    `Ils deviennent des formules : ${quarters}. Ce qui s’y trouve est gardé, et revient si vous changez d’avis.`,
  unfollowChange: 'Ce qui s’y trouvait avant revient ; les paiements restent.',
  quarter: (quarter, now, then) => `T${quarter} ${now} → ${then}`,
  blank: 'vide',
  told: 'Ce qui n’est pas compris',
  why: {
    'not-read': (said) => `« ${said} » n’est pas compris et ne compte pas : corrigez-le.`,
    'no-action': () => 'ce paiement n’a pas d’action et ne compte pas : choisissez-la.',
    'unknown-action': (said) => `« ${said} » n’est pas dans le plan : corrigez le nom.`,
    'no-exchange': (said) => `un montant en ${said} compte comme un montant du plan : écrivez son cours.`,
    'no-step': (said) => `rien ne date l’étape « ${said} » : construisez le compte à rebours, ou corrigez le nom.`,
  },
  modes: {
    amount: 'Un montant',
    instalments: 'Un total en plusieurs fois',
    commission: 'Une commission',
    monthly: 'Un abonnement mensuel',
    yearly: 'Un abonnement annuel',
  },
  fields: {
    action: 'Action',
    mode: 'Ce qui est payé',
    label: 'Libellé',
    amount: 'Montant',
    total: 'Total',
    sales: 'Ventes prévues dans l’année',
    each: 'Montant à chaque fois',
    rate: 'Taux',
    share: 'Part',
    figure: 'Chiffre dont c’est une part',
    tiedTo: 'Payé à compter de',
    date: 'Date',
    from: 'À partir du',
    until: 'Jusqu’au',
    terms: 'Délai de paiement',
    preset: 'Échéancier',
  },
  ties: { date: 'une date', start: 'le début de l’action', deadline: 'l’échéance de l’action' },
  part: (place) => `Versement ${place}`,
  choose: 'Choisir…',
  invoices: {
    title: 'Factures payées',
    open: 'Pointer des factures payées',
    introduction:
      'Choisissez l’export de votre banque ou de votre comptabilité (CSV ou Excel) : chaque ligne propose le paiement qu’elle règle. Rien n’est noté sans vous, et rien ne quitte votre ordinateur que ce que vous notez.',
    file: 'Fichier',
    nobody: 'Aucun paiement du plan',
    left: {
      income: (count) => `${count} recette${count > 1 ? 's' : ''} laissée${count > 1 ? 's' : ''}`,
      'no-date': (count) => `${count} ligne${count > 1 ? 's' : ''} sans date`,
      'no-amount': (count) => `${count} ligne${count > 1 ? 's' : ''} sans montant`,
    },
    faults: {
      'not-payments': (file) =>
        `« ${file} » n’a pas de colonne de dates et de montants : choisissez l’export des opérations, avec ses titres.`,
      'date-order': (file) =>
        `Dans « ${file} », rien ne dit si le jour ou le mois vient d’abord : exportez des dates comme 2027-03-15.`,
      decimals: (file) =>
        `Dans « ${file} », rien ne dit si 1,250 est un millier : exportez des montants avec leurs centimes.`,
    },
    note: (count) => `Noter ${count} paiement${count > 1 ? 's' : ''}`,
    noted: (count) =>
      count > 1 ? `${count} paiements sont notés comme payés.` : `${count} paiement est noté comme payé.`,
  },
};
