import type { LayoutColumn } from '../layout';

/** What people call the day or the month of a row in tables of their own. */
export const ownDays = [
  ...['date', 'day', 'jour', 'month', 'mois', 'periode', 'period', 'annee et mois', 'year month', 'mois annee'],
  ...['date de commande', 'date de la commande', 'order date', 'date de paiement', 'date du don', "date d'envoi"],
  ...['created at', 'created', 'week', 'semaine', 'date de vente', 'sale date', 'mois de', 'debut du mois'],
];

/** What they call our figures. Rates, averages, and "results" of whatever kind are not among them. */
export const ownColumns: readonly LayoutColumn[] = [
  {
    figure: 'revenue',
    names: [
      ...["chiffre d'affaires", 'ca', 'ca ttc', 'ca ht', "chiffre d'affaires ttc", "chiffre d'affaires ht", 'revenue'],
      ...['revenus', 'recettes', 'ventes totales', 'total sales', 'sales', 'turnover', 'ca total', 'total revenue'],
      ...[
        'montant des ventes',
        'ventes (montant)',
        'ventes nettes',
        'net sales',
        'revenu total',
        'revenu',
        'order total',
      ],
      ...['montant de la commande', 'total de la commande', 'total commande', 'montant commande'],
    ],
  },
  {
    figure: 'orders',
    names: [
      'commandes',
      'nombre de commandes',
      'nb commandes',
      'nb de commandes',
      'orders',
      'number of orders',
      'transactions',
    ],
  },
  {
    figure: 'orders',
    names: [
      ...['n° de commande', 'n° commande', 'numero de commande', 'reference commande', 'reference de la commande'],
      ...['order id', 'order number', 'order #', 'commande #', 'commande n°'],
    ],
    together: 'count',
  },
  { figure: 'new_customers', names: ['nouveaux clients', 'new customers', 'nb nouveaux clients', 'clients acquis'] },
  { figure: 'customers_at_start', names: ['clients en debut de mois', 'clients debut de mois', 'customers at start'] },
  { figure: 'customers_at_end', names: ['clients en fin de mois', 'clients fin de mois', 'customers at end'] },
  { figure: 'customers_lost', names: ['clients perdus', 'lost customers', 'churned customers', 'resiliations'] },
  { figure: 'active_customers', names: ['clients actifs', 'active customers', 'abonnes payants', 'paying customers'] },
  {
    figure: 'marketing_spend',
    names: [
      ...['depenses marketing', 'cout marketing', 'couts marketing', 'marketing spend', 'marketing cost', 'depenses'],
      ...['spend', 'marketing costs', 'depense'],
    ],
  },
  {
    figure: 'ad_spend',
    names: [
      ...['depenses publicitaires', 'depense publicitaire', 'cout publicitaire', 'ad spend', 'ads spend', 'cost'],
      ...['ad cost', 'advertising cost', 'montant depense', 'amount spent', 'cout', 'couts', 'depenses pub', 'costs'],
    ],
  },
  {
    figure: 'attributed_revenue',
    names: [
      'revenus attribues',
      'ca attribue',
      "chiffre d'affaires attribue",
      'attributed revenue',
      'conversion value',
      'valeur de conversion',
    ],
  },
  { figure: 'impressions', names: ['impressions', 'impr.', 'affichages'] },
  { figure: 'ad_clicks', names: ['clics', 'clicks', 'clics publicitaires', 'ad clicks'] },
  {
    figure: 'visits',
    names: [
      'visites',
      'visits',
      'sessions',
      'nombre de visites',
      'nb visites',
      'nb de visites',
      'visites du site',
      'site visits',
    ],
  },
  { figure: 'sessions', names: ['sessions', 'nombre de sessions', 'nb sessions'] },
  { figure: 'engaged_sessions', names: ['engaged sessions', 'sessions avec engagement'] },
  { figure: 'active_users', names: ['utilisateurs actifs', 'active users', 'visiteurs uniques', 'unique visitors'] },
  { figure: 'conversions', names: ['conversions', 'nombre de conversions', 'key events', 'evenements cles'] },
  { figure: 'search_impressions', names: ['impressions seo', 'impressions de recherche', 'search impressions'] },
  { figure: 'search_clicks', names: ['clics seo', 'clics de recherche', 'search clicks'] },
  {
    figure: 'emails_sent',
    names: ['e-mails envoyes', 'emails envoyes', 'mails envoyes', 'emails sent', 'e-mails sent'],
  },
  {
    figure: 'emails_delivered',
    names: ['e-mails delivres', 'emails delivres', 'emails delivered', 'e-mails delivered', 'delivered', 'delivres'],
  },
  { figure: 'unique_opens', names: ['ouvertures uniques', 'unique opens'] },
  { figure: 'unique_clicks', names: ['clics uniques', 'unique clicks'] },
  { figure: 'unsubscribes', names: ['desabonnements', 'desinscriptions', 'unsubscribes', 'unsubscribed'] },
  {
    figure: 'subscribers',
    names: ['abonnes', "nombre d'abonnes", 'subscribers', 'inscrits a la newsletter', 'abonnes newsletter'],
  },
  {
    figure: 'donations',
    names: ['dons', 'montant des dons', 'montant du don', 'donations', 'montant collecte', 'amount raised'],
  },
  {
    figure: 'gifts',
    names: ['nombre de dons', 'nb dons', 'nb de dons', 'gifts', 'number of gifts', 'number of donations'],
  },
  { figure: 'new_donors', names: ['nouveaux donateurs', 'new donors'] },
  { figure: 'people_asked', names: ['personnes sollicitees', 'people asked'] },
  {
    figure: 'fundraising_spend',
    names: ['depenses de collecte', 'frais de collecte', 'fundraising spend', 'fundraising costs'],
  },
  { figure: 'signatures', names: ['signatures', 'nombre de signatures'] },
  { figure: 'answers', names: ['reponses', 'nombre de reponses', 'answers', 'responses'] },
  { figure: 'positive_answers', names: ['reponses positives', 'satisfaits', 'positive answers', 'satisfied'] },
  { figure: 'promoters', names: ['promoteurs', 'promoters'] },
  { figure: 'detractors', names: ['detracteurs', 'detractors'] },
  { figure: 'started_transactions', names: ['demarches commencees', 'started transactions'] },
  { figure: 'completed_transactions', names: ['demarches abouties', 'demarches terminees', 'completed transactions'] },
  { figure: 'online_transactions', names: ['demarches en ligne', 'online transactions'] },
  { figure: 'all_transactions', names: ['demarches', 'toutes les demarches', 'all transactions'] },
  { figure: 'service_cost', names: ['cout du service', 'service cost'] },
];
