import { checkPlan } from '../../src/commands/check';
import type { Port } from '../../src/commands/port';
import { aFile, aPlanFile, succeeded } from './a-file';

/** Complete and consistent plans, each of another kind of organisation and laid out in another way. */
const goodPlans: Readonly<Record<string, () => { readonly port: Port }>> = {
  'an online shop, with every column of a new plan': () =>
    aPlanFile({
      objectives: `
        Acquérir 500 clientes | S1 | Nouveaux clients | 120 | 500 |
        Fidéliser             | S2 | Taux de réachat  | 0.12 | 0.2 |`,
      actions: `
        Newsletter          | Fidéliser                        | Taux d'ouverture; Taux de clic | Arnaud | 0 | 30 | 50 | 199 | Mensuelle | 2027-01-05 | | Newsletter ou e-mailing | En cours
        Soldes d'été        | Acquérir 500 clientes; Fidéliser | Chiffre d'affaires | Zoé | | 400 | 900 | | Ponctuelle | 2027-06-23 | 2027-07-20 | Temps fort e-commerce | À faire
        Publicité en ligne  | Acquérir 500 clientes            | Coût par clic      | Zoé | 300 | 300 | 300 | 900 | Continue | | | Publicité en ligne | En cours
        Black Friday        | Acquérir 500 clientes et Fidéliser | Ventes           | Zoé | | | | 700 | | | 2027-11-26 | | À faire`,
    }),
  'a local shop, with only the eight columns of the course and a title above': () =>
    aFile({
      tabs: {
        'Mon plan': `
        Boulangerie Martin : plan d'action 2027
        Action            | Objectif           | KPI               | Responsable | Budget Q1 | Budget Q2 | Budget Q3 | Budget Q4
        Galette des rois  | Attirer le voisinage | Galettes vendues | Paul | 120 | | |
        Carte de fidélité | Faire revenir      | Passages par mois | Léa  | 0   | 0 | 0 | 0
        Vitrine de Noël   | Attirer le voisinage | Entrées         | Paul | | | | 250`,
      },
    }),
  'a software company, in English, a quarter at a time': () =>
    aPlanFile(
      {
        objectives: `
        Win 200 trials   | Q1   | Trials | 40 | 200
        Reduce churn     | Year | Churn  | 0.05 | 0.03`,
        actions: `
        Product launch        | Win 200 trials | Trials; Sign-ups | Emma | 4000 | | | | One-off | 2027-03-01 | 2027-03-26 | | To do
        Onboarding emails     | Reduce churn   | Activation rate  | Tom  | 0 | 0 | 0 | 0 | Weekly | | | | In progress
        Customer interviews   | Reduce churn   | Interviews held  | Tom  | | 200 | 200 | | Quarterly | 2027-04-12 | | | To do
        Old referral campaign | Win 200 trials | | | | | | | | | | | Dropped`,
      },
      { language: 'en', country: 'GB', currency: 'GBP' },
      { locale: 'en_GB' },
    ),
  'a media, with sub-totals, a TOTAL row and notes below': () =>
    aFile({
      tabs: {
        Plan: `
        Actions            | Objectifs visés | Indicateurs     | Pilote | T1 | T2 | T3 | T4 | Fréquence | Échéance
        Podcast            | Audience        | Écoutes         | Inès   | 500 | 500 | 500 | 500 | Hebdomadaire |
        Hors-série d'été   | Audience        | Ventes          | Hugo   | | 3000 | | | Ponctuelle | 2027-06-24
        Sous-total audience |                |                 |        | 500 | 3500 | 500 | 500 | |
        Fête des abonnés   | Abonnements     | Réabonnements   | Inès   | | | 1500 | | | 2027-09-18
        TOTAL              |                 |                 |        | 500 | 3500 | 2000 | 500 | |
        Chiffres à confirmer | avec la régie | | | bientôt | | | |`,
        Objectifs: `
        Objectif    | Période | Cible
        Audience    | Année   | 50 000 lecteurs
        Abonnements | S2      | 1200`,
      },
    }),
  'a non-profit, several objectives a cell, one a line': () =>
    aFile({
      tabs: {
        'Campagnes 2027': `
        Quoi                 | Pourquoi                            | Mesure                 | Qui   | Budget T1 | Budget T2 | Budget T3 | Budget T4 | Quand
        Collecte de printemps | Trouver des donateurs⏎Mobiliser     | Coût d'un donateur     | Nadia | | 900 | | | 2027-05-28
        Pétition             | Mobiliser                           | Signatures             | Omar  | 0 | | | | 2027-03-08
        Appel de fin d'année | Trouver des donateurs et Mobiliser  | Dons                   | Nadia | | | | 2500 | 2027-12-31`,
        'Nos objectifs': `
        Objectifs             | Période | À atteindre
        Trouver des donateurs | Année   | 300 donateurs
        Mobiliser             | Année   | 10000`,
      },
    }),
  'a public service, free of charge, with columns of its own in between': () =>
    aFile({
      tabs: {
        Actions: `
        N° | Action                    | Service | Objectif              | KPI                     | Responsable         | Budget Q1 | Budget Q2 | Budget Q3 | Budget Q4 | Remarques
        1  | Refonte des formulaires   | DSI     | Réduire le temps passé | Temps par démarche     | marie.durand@ville.fr | 0 | | | | attendre l'avis du comité
        2  | Guide des démarches       | Com     | Réduire le temps passé | Appels au standard     | Jean Petit            | 0 | 0 | | | à imprimer ?`,
      },
    }),
  'a fiscal year from April': () =>
    aPlanFile(
      {
        objectives: 'Remplir la salle | Année | Billets | 0 | 8000',
        actions: `
        Ouverture de saison | Remplir la salle | Billets | Ana | | 1200 | | | Ponctuelle | 2027-09-13 | 2027-09-18 | | À faire
        Abonnements         | Remplir la salle | Abonnés | Ana | 800 | | | | | | 2027-06-30 | | À faire
        Gala de clôture     | Remplir la salle | Billets | Max | | | | 2000 | Ponctuelle | 2028-03-06 | 2028-03-18 | | À discuter
        Affichage           | Remplir la salle | Billets | Max | 100 | 100 | 100 | 100 | Mensuelle | 2027-04-30 | 2028-03-31 | | En cours`,
      },
      { firstMonth: 4 },
    ),
  'a plan whose columns are in another order, objectives known to nobody else': () =>
    aFile({
      tabs: {
        'Feuille 1': `
        Due        | Owner | What          | Goal       | Measured by | Q4 budget | Q3 budget | Q2 budget | Q1 budget
        2027-04-01 | Ann   | Trade show    | Be known   | Leads       |           |           | 5000      | 1000
        2027-10-15 | Bob   | Press trip    | Be known   | Articles    | 2000      |           |           |`,
      },
      locale: 'en_GB',
      language: 'en',
    }),
  'an agency plan in Switzerland, amounts by formula': () =>
    aPlanFile(
      {
        objectives: 'Signer 12 mandats | Année | Mandats | 7 | 12',
        actions: `
        Salon de Genève  | Signer 12 mandats | Contacts | Luc | =1000+500 | | | | Ponctuelle | 2027-02-15 | 2027-02-19 | | À faire
        Site vitrine     | Signer 12 mandats | Demandes | Eva | =2000 | =500 | | | | | 2027-04-20 | Site vitrine | À faire`,
      },
      { country: 'CH', currency: 'CHF' },
      { locale: 'fr_CH' },
    ),
  'a freelance, one action under way since last year, one prepared since last year': () =>
    aPlanFile({
      objectives: 'Vivre de mon métier | Année | Chiffre | 18000 | 30000',
      actions: `
        Blog               | Vivre de mon métier | Visites | Moi | 0 | | | | Hebdomadaire | 2026-09-06 | | | En cours
        Salon des métiers  | Vivre de mon métier | Contacts | Moi | 350 | | | | Ponctuelle | 2027-01-18 | 2027-01-20 | Salon ou foire | En cours`,
    }),
  'a shop that prepares everything in time, each person one thing after the other': () =>
    aPlanFile({
      objectives: 'Vendre | Année | Ventes | 100 | 200',
      actions: `
        Film de la marque   | Vendre | Vues     | Léa  | 900 | | | | Ponctuelle | | 2027-03-12 | Vidéo de présentation | À faire
        Collecte            | Vendre | Dons     | Zoé  | | 0 | | | Ponctuelle | 2027-04-05 | 2027-04-30 | Campagne de crowdfunding | À faire
        Rappel de soldes    | Vendre | Ventes   | Hugo | | 80 | | | Ponctuelle | | 2027-06-26 | Campagne SMS | À faire
        SMS du mardi        | Vendre | Ventes   | Hugo | 50 | 50 | 50 | 50 | tous les mardis | | | Campagne SMS | À faire
        Foire du dimanche   | Vendre | Contacts | Léa  | | | | 700 | Ponctuelle | 2027-10-16 | 2027-10-17 | Salon ou foire | À faire
        Carte de voeux      | Vendre | Retours  | Léa  | 90 | | | | Ponctuelle | | 2027-01-19 | Imprimé | En cours
        Affiche de l'hiver  | Vendre | Entrées  | Hugo | 60 | | | | Ponctuelle | | 2027-01-10 | Imprimé | Terminée`,
    }),
};

describe('the check is silent on a complete and consistent plan: a false alarm is a bug', () => {
  test.each(Object.entries(goodPlans))('%s', (_, plan) => {
    const report = succeeded(checkPlan(plan().port));
    expect(
      report.problems.map(({ code, sheet, cell, facts }) => `${code} ${sheet}!${cell} ${JSON.stringify(facts)}`),
    ).toEqual([]);
    expect(report.actions).toBeGreaterThan(1);
  });
});
