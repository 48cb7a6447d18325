import type { Language } from '../i18n/language';
import type { Content, ExampleDay } from './content';

/**
 * The Mimine plan of the course (evolving clothes for children, Arnaud and Zoé). Objectives, actions and amounts are the
 * course's; an amount it does not give stays blank. Owners other than Arnaud for the newsletter, and exact days, are our
 * own choice, consistent with what it says, and so are the statuses: the tab says so in a note.
 */
type Text = Readonly<Record<Language, string>>;

type BilingualAction = {
  readonly name: Text;
  readonly objectives: readonly (keyof typeof objectiveNames)[];
  readonly kpis?: Text;
  readonly owner: string;
  readonly budget: Content['example']['actions'][number]['budget'];
  readonly rhythm: Text;
  readonly start?: ExampleDay;
  readonly deadline?: ExampleDay;
  readonly kind?: Text;
};

const objectiveNames = {
  raise: {
    fr: 'Récolter 5 000 € pendant la campagne de crowdfunding',
    en: 'Raise €5,000 in the crowdfunding campaign',
  },
  open: { fr: 'Ouvrir les canaux de distribution', en: 'Open the sales channels' },
  begin: { fr: 'Commencer à acquérir des clients', en: 'Begin to win customers' },
  awareness: { fr: 'Développer la notoriété', en: 'Develop awareness' },
  acquire: { fr: 'Acquérir de nouveaux clients', en: 'Win new customers' },
  retain: { fr: 'Fidéliser les anciens clients', en: 'Retain existing customers' },
} as const;

const oneOff: Text = { fr: 'Ponctuelle', en: 'One-off' };
const monthly: Text = { fr: 'Mensuelle', en: 'Monthly' };
const continuous: Text = { fr: 'Continue', en: 'Continuous' };
const underWay: Text = { fr: 'En cours', en: 'In progress' };
const toDo: Text = { fr: 'À faire', en: 'To do' };
const blankBudget = [null, null, null, null] as const;

/** The Monday, or the Friday, of the week of a day: work starts and ends on working days in any year. */
const monday = (month: number, day: number): ExampleDay => ({ on: 'monday', month, day });
const friday = (month: number, day: number): ExampleDay => ({ on: 'friday', month, day });
const exactly = (month: number, day: number): ExampleDay => ({ on: 'day', month, day });

const actions: readonly BilingualAction[] = [
  {
    name: { fr: 'Newsletter', en: 'Newsletter' },
    objectives: ['retain'],
    kpis: { fr: "Taux d'ouverture; Taux de clic", en: 'Open rate; Click rate' },
    owner: 'Arnaud',
    budget: [0, 30, 50, 199],
    rhythm: monthly,
    start: exactly(1, 5),
    kind: { fr: 'Newsletter ou e-mailing', en: 'Newsletter or emailing' },
  },
  {
    name: { fr: 'Campagne de crowdfunding', en: 'Crowdfunding campaign' },
    objectives: ['raise'],
    kpis: { fr: 'Montant collecté', en: 'Amount raised' },
    owner: 'Zoé',
    budget: blankBudget,
    rhythm: oneOff,
    start: monday(3, 4),
    deadline: friday(3, 25),
    kind: { fr: 'Campagne de crowdfunding', en: 'Crowdfunding campaign' },
  },
  {
    name: { fr: 'Vidéo et photos de présentation', en: 'Presentation video and photos' },
    objectives: ['raise'],
    owner: 'Zoé',
    budget: [1250, null, null, null],
    rhythm: oneOff,
    deadline: friday(2, 18),
    kind: { fr: 'Vidéo de présentation', en: 'Presentation video' },
  },
  {
    name: { fr: 'Ouverture de la boutique Etsy', en: 'Opening of the Etsy shop' },
    objectives: ['open'],
    owner: 'Zoé',
    budget: blankBudget,
    rhythm: oneOff,
    start: monday(4, 8),
    deadline: friday(4, 22),
  },
  {
    name: { fr: 'Mise en avant sur Etsy', en: 'Promotion on Etsy' },
    objectives: ['begin'],
    owner: 'Arnaud',
    budget: [null, 500, null, null],
    rhythm: oneOff,
    start: monday(5, 6),
    deadline: friday(6, 3),
    kind: { fr: 'Publicité en ligne', en: 'Online advertising' },
  },
  {
    name: { fr: 'Boutique en ligne mimine.fr', en: 'Online shop mimine.fr' },
    objectives: ['open'],
    owner: 'Arnaud',
    budget: [null, 2500, 7500, null],
    rhythm: oneOff,
    deadline: friday(8, 26),
    kind: { fr: 'Boutique en ligne', en: 'E-commerce site' },
  },
  {
    name: { fr: 'Publicité en ligne', en: 'Online advertising' },
    objectives: ['awareness', 'acquire'],
    owner: 'Arnaud',
    budget: blankBudget,
    rhythm: continuous,
    start: exactly(7, 1),
    kind: { fr: 'Publicité en ligne', en: 'Online advertising' },
  },
  {
    name: { fr: 'Publireportage sur elle.com', en: 'Advertorial on elle.com' },
    objectives: ['awareness'],
    owner: 'Zoé',
    budget: blankBudget,
    rhythm: oneOff,
    deadline: friday(12, 8),
    kind: { fr: 'Publireportage en ligne', en: 'Online advertorial' },
  },
  {
    name: { fr: "Location d'une base de parents", en: 'Rental of a database of parents' },
    objectives: ['acquire'],
    owner: 'Arnaud',
    budget: blankBudget,
    rhythm: oneOff,
    deadline: friday(12, 10),
    kind: { fr: 'Location de base de données', en: 'Rented database' },
  },
  {
    name: { fr: 'Logiciel de relation client', en: 'Customer relationship software' },
    objectives: ['retain'],
    owner: 'Arnaud',
    budget: blankBudget,
    rhythm: oneOff,
    start: monday(10, 7),
    deadline: friday(11, 4),
  },
  {
    name: { fr: 'Animation de communauté', en: 'Community management' },
    objectives: ['awareness'],
    owner: 'Zoé',
    budget: [0, 0, 0, 0],
    rhythm: continuous,
    kind: { fr: 'Animation de communauté', en: 'Community management' },
  },
];

const firstHalf: Text = { fr: 'S1', en: 'H1' };
const secondHalf: Text = { fr: 'S2', en: 'H2' };

const objectives = [
  { name: objectiveNames.raise, period: firstHalf, target: 5000 },
  { name: objectiveNames.open, period: firstHalf, target: null },
  { name: objectiveNames.begin, period: firstHalf, target: null },
  { name: objectiveNames.awareness, period: secondHalf, target: null },
  { name: objectiveNames.acquire, period: secondHalf, target: null },
  { name: objectiveNames.retain, period: secondHalf, target: null },
] as const;

/** The example in one language, without its note. */
export const exampleIn = (language: Language): Omit<Content['example'], 'note'> => ({
  owners: ['Arnaud', 'Zoé'],
  objectives: objectives.map(({ name, period, target }) => ({
    name: name[language],
    period: period[language],
    target,
  })),
  actions: actions.map((action) => ({
    name: action.name[language],
    objectives: action.objectives.map((key) => objectiveNames[key][language]),
    kpis: action.kpis?.[language] ?? '',
    owner: action.owner,
    budget: action.budget,
    rhythm: action.rhythm[language],
    start: action.start ?? null,
    deadline: action.deadline ?? null,
    kind: action.kind?.[language] ?? '',
    status: (action.rhythm === oneOff ? toDo : underWay)[language],
  })),
});
