import type { Layout } from '../layout';

/** So many recipients are those of a test. */
const MOST_TESTED = 3;

/** A row for each campaign: rates are had from the sums. The orders a mailing brought are not all the orders of a shop. */
export const mailings: readonly Layout[] = [
  {
    tool: 'mailchimp',
    known: [
      ['total recipients', 'nombre total de destinataires'],
      ['successful deliveries', 'distributions reussies'],
    ],
    day: ['send date', "date d'envoi"],
    columns: [
      { figure: 'emails_sent', names: ['total recipients', 'nombre total de destinataires'] },
      { figure: 'emails_delivered', names: ['successful deliveries', 'distributions reussies'] },
      { figure: 'unique_opens', names: ['unique opens', 'ouvertures uniques'] },
      { figure: 'unique_clicks', names: ['unique clicks', 'clics uniques'] },
      { figure: 'unsubscribes', names: ['unsubscribes', 'desabonnements', 'desinscriptions'] },
    ],
    rules: [
      {
        names: ['total recipients', 'nombre total de destinataires'],
        skips: (text) => /^\d+$/.test(text) && Number(text) <= MOST_TESTED,
        why: 'test-send',
      },
    ],
  },
  {
    tool: 'brevo',
    known: [
      [
        'hard bounces',
        'hard bounce',
        'bounces definitifs',
        'rebonds definitifs',
        'unsubscriptions',
        'clickers',
        'cliqueurs',
      ],
      [
        ...['sent', 'envoyes', 'e-mails envoyes', 'recipients', 'destinataires', 'delivered', 'delivres', 'livres'],
        ...['e-mails delivres', 'unique views', 'trackable views'],
      ],
    ],
    day: [
      ...['sent date', 'send date', 'sent on', 'sent at', "date d'envoi", 'envoyee le', 'envoye le', 'scheduled at'],
      ...['date', 'day', 'jour', 'month', 'mois'],
    ],
    columns: [
      {
        figure: 'emails_sent',
        names: ['sent', 'envoyes', 'e-mails envoyes', 'emails envoyes', 'recipients', 'destinataires'],
      },
      { figure: 'emails_delivered', names: ['delivered', 'delivres', 'e-mails delivres', 'livres', 'e-mails livres'] },
      {
        figure: 'unique_opens',
        names: [
          'unique opens',
          'ouvertures uniques',
          'unique views',
          'openers',
          'ouvreurs',
          'opened',
          'unique openers',
        ],
      },
      {
        figure: 'unique_clicks',
        names: ['unique clicks', 'clics uniques', 'clickers', 'cliqueurs', 'unique clickers'],
      },
      {
        figure: 'unsubscribes',
        names: ['unsubscribed', 'unsubscribes', 'unsubscriptions', 'desinscriptions', 'desinscrits', 'desabonnements'],
      },
    ],
    rules: [
      {
        names: ['status', 'statut'],
        skips: (text) => ['draft', 'brouillon', 'scheduled', 'programmee', 'planifiee'].includes(text),
        why: 'other-status',
      },
    ],
  },
];
