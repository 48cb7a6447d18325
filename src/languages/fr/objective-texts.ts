import type { ObjectiveTexts } from '../content/objective-texts';

/** How to word an objective, with examples that are ours: their figures show the form, and promise nothing. */
export const objectiveTexts: Omit<ObjectiveTexts, 'formulas'> = {
  guide: [
    'Dites ce qui change, et de combien : de telle valeur à telle autre.',
    'Choisissez le KPI qui répondra par un chiffre, et sa cible.',
    'Donnez-lui une personne, et une seule.',
    'Donnez-lui une période et, au besoin, une échéance plus proche.',
    'Ce qui s’additionne mois après mois part de zéro ; un taux part de sa valeur d’aujourd’hui.',
  ],
  examples: {
    ecommerce: [
      ['Développer la notoriété', 'Passer de 1 200 à 2 000 visites par mois d’ici fin juin'],
      ['Vendre plus', 'Porter le taux de conversion de 1,5 % à 2 % au premier semestre'],
    ],
    local_shop: [
      ['Faire connaître la boutique', 'Recevoir 300 nouveaux clients au deuxième trimestre'],
      ['Fidéliser', 'Porter le panier moyen de 32 € à 38 € cette année'],
    ],
    saas: [
      ['Acquérir des clients', 'Passer de 8 000 € à 12 000 € de revenu mensuel récurrent au premier semestre'],
      ['Réduire les départs', 'Ramener le taux d’attrition de 4 % à 3 % d’ici fin septembre'],
    ],
    media: [
      ['Développer l’audience', 'Passer de 40 000 à 60 000 visites par mois au second semestre'],
      ['Intéresser nos lecteurs', 'Porter le temps passé sur le site de 70 à 90 secondes d’ici fin juin'],
    ],
    non_profit: [
      ['Récolter des fonds', 'Collecter 5 000 € pendant la campagne, avant fin juin'],
      ['Mobiliser', 'Réunir 2 000 signatures au premier trimestre'],
    ],
    public_service: [
      ['Simplifier les démarches', 'Porter le taux d’achèvement de 62 % à 75 % cette année'],
      ['Dématérialiser', 'Faire passer le recours au numérique de 40 % à 55 % d’ici fin décembre'],
    ],
  },
};
