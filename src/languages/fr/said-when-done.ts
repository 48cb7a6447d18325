import type { SentencesOf } from '../words/sentence-facts';

/** What was done. */
export const doneSaid: SentencesOf<'done'> = {
  'plan.made': 'Le plan est prêt : écrivez vos objectifs, puis ajoutez une première action.',
  'example.made': 'L’exemple Mimine est chargé, avec son rétroplanning.',
  'action.saved': '« {action} » est enregistrée en {cell} de l’onglet « {sheet} ».',
  'action.copied': '« {action} » est copiée en {cell} de l’onglet « {sheet} ».',
  'action.dropped': '« {action} » est abandonnée : sa ligne reste, hors des totaux et du calendrier.',
  'list.added':
    '{actions, plural, one {Une action est ajoutée, en {cell}} other {{actions} actions sont ajoutées, à partir de {cell}}} de l’onglet « {sheet} ».',
  'retroplanning.built':
    'Rétroplanning construit : {actions, plural, one {# action} other {# actions}}{undated, plural, =0 {} other {, dont {undated} à dater}}.',
  'retroplanning.finished':
    'La construction interrompue est terminée : {actions, plural, one {# action} other {# actions}}{undated, plural, =0 {} other {, dont {undated} à dater}}.',
  'retroplanning.in-months':
    'Ses colonnes sont des mois : au-delà de {most, number} actions, des semaines feraient attendre à chaque modification.',
  'dashboard.built': 'Tableau de bord construit : {late} en retard, {soon} dans les sept prochains jours.',
  'budget.read':
    '{planned} prévus{envelope, select, none {, sans enveloppe} other { sur {envelope} d’enveloppe}}.{over, plural, =0 {} other { Dépassement : {over}.}}',
  'budget.no-quarters':
    'L’onglet « {tab} » n’a pas une colonne de budget par trimestre : ajoutez Budget Q1 à Q4 pour que le prévu soit compté.',
  'budget.unread':
    'En {cell}, « {said} » n’est pas compris : choisissez dans sa liste, ou écrivez un nombre à partir de 0, une part de 0 à 100 %.',
  'budget.supposed':
    'Avec ces hypothèses, {planned} seraient prévus.{over, plural, =0 { Aucun trimestre ne dépasserait.} other { Dépassement : {over}.}}{losing, plural, =0 {} one { Un objectif perdrait {money}.} other { # objectifs perdraient {money} en tout.}}',
  'budget.by-hand':
    'Les montants de « {action} » sont écrits à la main : une date ne les déplace pas. Faites-les suivre ses paiements pour qu’ils bougent.',
  'budget.all-begun':
    'Tous les trimestres ont commencé et gardent ce qui a été décidé : pour en changer un, écrivez dans l’onglet.',
  'budget.unmoved':
    'Aucun paiement de « {action} » n’est lié à son échéance : un retard ne les déplace pas. Liez-les à l’échéance, ou changez leur date.',
  'budget.after-year': '{money} ne seraient plus dus cette année : prévoyez-les pour la suivante.',
  'budget.still-owed': '{money} déjà engagés resteraient à payer.',
  'undo.again': 'La dernière fois, cela s’était arrêté en chemin : tout a été repris depuis le début.',
  'undo.what':
    '{command, select, newPlan {Nouveau plan} loadExample {Exemple Mimine chargé} saveAction {Action enregistrée} duplicateAction {Action dupliquée} dropAction {Action abandonnée} addList {Liste d’actions ajoutée} adopt {Plan repris} mend {Correction} retroplanning {Rétroplanning construit} dashboard {Tableau de bord construit} budget {Budget construit} applyWhatIf {Hypothèse appliquée} countdown {Compte à rebours construit} kpis {KPI choisis} importFigures {Chiffres importés} objectives {Objectifs mesurés} saveObjective {Objectif enregistré} savePayment {Paiements enregistrés} followPayments {Suivi des paiements changé} other {Commande}}{named, plural, =0 {} other { : « {detail} »}}',
  'history.read':
    '{entries, plural, =0 {Aucune commande n’est notée dans ce fichier.} one {Une commande est notée.} other {# commandes sont notées.}}',
  'undo.done': 'Annulé : {what}.',
  'cell.shown': 'Cellule {cell} de l’onglet « {sheet} » sélectionnée.',
  'look.kept': 'Dans le tableau de {tabs, names}, les colonnes qui ont un type ont gardé leur propre format.',
  'look.aside':
    'Ce que vous aviez écrit à côté de lignes ou de colonnes qui ne sont plus là est gardé, au-dessous ou à droite.',
  'look.plain': 'Tout est écrit, mais une partie de la mise en forme de {tabs, names} n’a pas pu être changée.',
  'plan.adopted':
    'L’onglet « {tab} » est repris tel quel : {actions, plural, one {# action} other {# actions}}, aucune de vos cellules n’a changé.',
  'plan.columns-added': '{columns, plural, one {# colonne ajoutée} other {# colonnes ajoutées}} à droite.',
  'plan.not-spread':
    '{actions, plural, one {Le budget d’une action sans date n’est dans aucun trimestre : datez-la.} other {Le budget de # actions sans date n’est dans aucun trimestre : datez-les.}}',
  'kpi.added':
    '{kpis, plural, =0 {Rien à ajouter : {all, plural, one {# KPI est suivi} other {# KPI sont suivis}}.} one {# KPI est ajouté : écrivez sa cible, puis les chiffres du mois.} other {# KPI sont ajoutés : écrivez leurs cibles, puis les chiffres du mois.}}',
  'kpi.read':
    '{kpis, plural, =0 {Aucun KPI n’est encore suivi : dites quel est votre type d’organisation.} one {# KPI est suivi.} other {# KPI sont suivis.}}',
  'kpi.turned':
    'Les KPI suivent maintenant {year} ; {months, plural, =0 {« {tab} » en avait déjà les mois} other {mois ajoutés à « {tab} » : {months}}}.',
  'kpi.weekly':
    'Comptés par semaine dans « {tab} » : {figures}.{kept, plural, =0 {} other { Mois déjà remplis, gardés tels quels : {kept}.}}',
  'kpi.months-follow':
    '{count, plural, =0 {Aucun mois tapé n’avait de semaines : rien n’y a changé.} other {Suivent désormais leurs semaines, votre nombre restant dans leur note : {months}.}}',
  'kpi.monthly': 'N’est plus compté par semaine : {figures}. Ses mois gardent leurs valeurs, ses semaines restent.',
  'kpi.not-weekly': 'Ce chiffre n’était pas compté par semaine : rien n’a changé.',
  'kpi.weeks-full':
    '« {tab} » n’a plus de place pour {weeks} semaines de cette année : insérez-y autant de lignes au-dessus de la dernière, puis recommencez.',
  'follow-up.added':
    'Le suivi des actions est à droite de l’onglet « {tab} » ; pour l’enlever, supprimez ses colonnes.',
  'follow-up.renewed': 'Le suivi des actions est à jour dans l’onglet « {tab} ».',
  'follow-up.first-only':
    'Là où une action a plusieurs KPI, seul le premier qui est suivi est montré : lignes {lines}.',
  'follow-up.no-kpis':
    'Le plan n’a pas de colonne KPI : écrivez « KPI » en tête d’une colonne libre, puis demandez le suivi.',
  'objective.saved': '« {objective} » est enregistré en {cell} de l’onglet « {sheet} ».',
  'objective.read':
    '{objectives, plural, =0 {Aucun objectif n’est encore écrit : ajoutez le premier.} one {# objectif.} other {# objectifs.}}',
  'payment.saved':
    '{payments, plural, one {Un paiement de « {action} » est enregistré} other {# paiements de « {action} » sont enregistrés}} dans l’onglet « {tab} ».',
  'payment.proposed':
    '{lines, plural, one {# ligne lue} other {# lignes lues}}, dont {proposed, plural, =0 {aucune ne ressemble} one {# ressemble} other {# ressemblent}} à un paiement prévu.',
  'payment.read':
    '{payments, plural, =0 {Aucun paiement n’est encore noté.} one {# paiement est noté.} other {# paiements sont notés.}}',
  'payment.followed': 'Les trimestres de « {action} » suivent maintenant ses paiements.',
  'payment.by-hand': 'Les trimestres de « {action} » sont de nouveau écrits à la main.',
  'week.read':
    'Semaine du {first, day} au {last, day} : {actions, plural, one {# action} other {# actions}}, dont {late} en retard et {due} à rendre.',
};
