import type { SaveAction } from '../../src/commands/api';
import { blankDraft } from '../../src/domain/draft';

/** Actions that make the eleven of the Mimine example forty, for a picture of a full year. Ours, not the course's. */
type Row = readonly [
  name: string,
  objective: string,
  owner: string,
  rhythm: string,
  start: string,
  deadline: string,
  kind: string,
];

const RAISE = 'Récolter 5 000 € pendant la campagne de crowdfunding';
const OPEN = 'Ouvrir les canaux de distribution';
const BEGIN = 'Commencer à acquérir des clients';
const AWARENESS = 'Développer la notoriété';
const ACQUIRE = 'Acquérir de nouveaux clients';
const RETAIN = 'Fidéliser les anciens clients';

const rows: readonly Row[] = [
  ['Page de la campagne', RAISE, 'Zoé', 'Ponctuelle', '', '2027-02-26', 'Site vitrine'],
  ['Liste des premiers donateurs', RAISE, 'Arnaud', 'Ponctuelle', '2027-01-11', '2027-02-12', ''],
  ['Remerciements aux donateurs', RAISE, 'Zoé', 'Ponctuelle', '', '2027-04-09', 'Newsletter ou e-mailing'],
  ['Envoi des contreparties', RAISE, 'Arnaud', 'Ponctuelle', '2027-05-10', '2027-06-11', ''],
  ['Photos de la collection', OPEN, 'Zoé', 'Ponctuelle', '', '2027-03-19', 'Photos de produits'],
  ['Fiches des produits', OPEN, 'Zoé', 'Ponctuelle', '2027-03-22', '2027-04-09', ''],
  ['Essai de la commande', OPEN, 'Arnaud', 'Ponctuelle', '', '2027-08-20', ''],
  ['Dépôt-vente en boutique', OPEN, 'Zoé', 'Ponctuelle', '2027-09-06', '2027-09-24', ''],
  ['Compte Instagram', BEGIN, 'Zoé', 'Continue', '2027-02-01', '', 'Animation de communauté'],
  ['Concours de printemps', BEGIN, 'Zoé', 'Ponctuelle', '2027-04-12', '2027-04-30', 'Campagne avec influenceurs'],
  ['Code de bienvenue', BEGIN, 'Arnaud', 'Ponctuelle', '', '2027-05-14', ''],
  ['Avis des premiers clients', BEGIN, 'Arnaud', 'Mensuelle', '2027-05-03', '', ''],
  ['Référencement des fiches', BEGIN, 'Arnaud', 'Ponctuelle', '', '2027-07-02', 'Référencement naturel'],
  ['Dossier de presse', AWARENESS, 'Zoé', 'Ponctuelle', '', '2027-03-05', 'Presse (magazine hebdomadaire)'],
  ['Presse parentale', AWARENESS, 'Zoé', 'Ponctuelle', '', '2027-06-04', 'Presse (magazine mensuel)'],
  ['Article du blog', AWARENESS, 'Zoé', 'Mensuelle', '2027-01-18', '', ''],
  ['Salon de la petite enfance', AWARENESS, 'Arnaud', 'Ponctuelle', '2027-10-14', '2027-10-17', 'Salon ou foire'],
  ['Prospectus pour les crèches', AWARENESS, 'Zoé', 'Ponctuelle', '', '2027-09-10', 'Imprimé'],
  ['Portrait dans la presse locale', AWARENESS, 'Arnaud', 'Ponctuelle', '', '2027-05-21', ''],
  ['Publication de la semaine', AWARENESS, 'Zoé', 'Hebdomadaire', '2027-01-04', '', ''],
  ['Partenariat avec une maternité', ACQUIRE, 'Arnaud', 'Ponctuelle', '2027-06-07', '2027-07-30', ''],
  ['Campagne de rentrée', ACQUIRE, 'Arnaud', 'Ponctuelle', '2027-08-30', '2027-09-17', 'Temps fort e-commerce'],
  ['Vendredi noir', ACQUIRE, 'Arnaud', 'Ponctuelle', '2027-11-22', '2027-11-29', 'Temps fort e-commerce'],
  ['Campagne de Noël', ACQUIRE, 'Zoé', 'Ponctuelle', '2027-11-29', '2027-12-17', 'Campagne e-mail multi-cibles'],
  ['Parrainage', ACQUIRE, 'Arnaud', 'Continue', '2027-09-01', '', ''],
  ['Bilan des ventes', RETAIN, 'Arnaud', 'Trimestrielle', '2027-03-31', '', ''],
  ['Questionnaire de satisfaction', RETAIN, 'Zoé', 'Ponctuelle', '', '2027-10-08', ''],
  ['Message d’anniversaire', RETAIN, 'Arnaud', 'Mensuelle', '2027-06-15', '', ''],
  ['Vœux aux clients', RETAIN, 'Zoé', 'Ponctuelle', '', '2027-12-31', 'Newsletter ou e-mailing'],
];

export const moreActions: readonly SaveAction[] = rows.map(
  ([name, objective, owner, rhythm, start, deadline, kind], index) => ({
    draft: {
      ...blankDraft,
      name,
      objectives: [objective],
      kpis: [],
      owner,
      rhythm,
      start,
      deadline,
      kind,
      status: 'À faire',
      budget: index % 3 === 0 ? ['0', '0', '0', '0'] : ['', `${100 + index * 10}`, '', ''],
    },
    newObjectives: [],
  }),
);
