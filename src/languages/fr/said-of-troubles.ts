import type { SentencesOf } from '../words/sentence-facts';

/** What a command cannot do, and what to do instead. */
export const troublesSaid: SentencesOf<'troubles'> = {
  'plan.none':
    'Aucun plan trouvé dans ce fichier : créez-en un avec « Nouveau plan », ou donnez à vos colonnes leurs titres (Action, Objectif, KPI, Responsable, Budget Q1…) dans les 20 premières lignes d’un onglet.',
  'plan.other-language':
    'Les titres de l’onglet « {tab} » ({labels, names}) semblent être en {language}, une langue que Rétroplan ne lit pas encore : remplacez-les par Action, Objectif, KPI, Responsable, Budget Q1…, colonne par colonne, puis recommencez.',
  'plan.without-actions':
    'Aucun plan trouvé : dans l’onglet « {tab} », les titres sont {labels, names}, et il manque la colonne des actions{known, plural, =0 { et toutes les autres du plan} other {}} : {mayBe, plural, =0 {intitulez « Action » la colonne qui dit ce qu’il y a à faire} other {si c’est {mayBe, names}, intitulez-la « Action »}}, puis recommencez.',
  'plan.no-such-tab': 'Ce fichier n’a pas d’onglet « {tab} » : ses onglets sont {tabs, names}.',
  'adopt.no-names':
    'Dites d’abord quelle colonne de l’onglet « {tab} » porte le nom des actions : rien n’a été changé.',
  'adopt.another':
    'Ce fichier suit déjà le plan de l’onglet « {tab} » : faites une copie du fichier pour y reprendre un autre plan.',
  'plan.exists':
    'Ce fichier a déjà {tabs, plural, one {l’onglet} other {les onglets}} {tabs, names} : rien n’a été changé. Renommez-{tabs, plural, one {le} other {les}} d’abord, ou partez d’un fichier vide.',
  'plan.deleted':
    'L’onglet du plan a été supprimé : rétablissez-le (Ctrl+Z ou Fichier › Historique des versions), puis recommencez.',
  'plan.emptied':
    'L’onglet « {tab} » a été vidé, titres compris : rétablissez-le (Ctrl+Z ou Fichier › Historique des versions), puis recommencez.',
  'plan.no-status-column':
    'L’onglet « {tab} » n’a pas de colonne Statut : ajoutez une colonne intitulée « Statut », puis recommencez.',
  'plan.no-action-column':
    'La colonne des actions a disparu de l’onglet « {tab} » : rétablissez-la (Ctrl+Z), ou intitulez une colonne « Action ».',
  'plan.empty': 'L’onglet « {tab} » n’a pas encore d’action : ajoutez-en une, puis recommencez.',
  'plan.unreadable-settings':
    'L’année ou le premier mois de l’onglet des paramètres n’est pas un nombre : corrigez-le (par exemple 2027 et 1), puis recommencez.',
  'undo.nothing': 'Il n’y a rien à annuler : aucune commande n’est notée dans ce fichier, ou toutes le sont déjà.',
  'undo.too-large':
    'Trop de choses ont changé pour annuler d’ici : {what}. Retrouvez l’état d’avant par Fichier > Historique des versions.',
  'undo.interrupted':
    'L’annulation s’est arrêtée en chemin : {what}. Retrouvez l’état d’avant par Fichier > Historique des versions.',
  'undo.tab-gone':
    'On ne peut plus annuler : {what}. Un onglet qui en dépend a été supprimé ou renommé. Rétablissez-le, puis recommencez.',
  'undo.edited':
    'Rien n’est annulé de : {what}. La cellule {cell} de l’onglet « {sheet} » a changé depuis, et ce qui y est serait perdu.',
  'plan.impossible-year':
    'L’année doit être comprise entre 1990 et 2100, et le premier mois entre 1 et 12 : corrigez-les, puis recommencez.',
  'row.none-selected': 'Sélectionnez d’abord une ligne d’action dans l’onglet « {tab} ».',
  'row.changed':
    'Quelqu’un a modifié « {action} » entre-temps ({columns}) : rien n’a été écrit. Rechargez la ligne, puis reportez vos changements.',
  'row.gone':
    '« {action} » n’est plus dans le plan telle que vous l’avez ouverte : rien n’a été écrit. Sélectionnez sa ligne et rouvrez-la.',
  'action.no-name': 'Donnez un nom à l’action avant de l’enregistrer.',
  'list.empty': 'Cette liste n’a aucune ligne de texte : collez une action par ligne.',
  'list.too-long': 'Cette liste a {lines} lignes : collez-en {most} au plus à la fois, pour pouvoir les relire.',
  'list.nothing-new': 'Rien n’a été ajouté : toutes ces actions sont déjà dans le plan, ou aucune n’est cochée.',
  'retroplanning.none': 'Ce plan n’a pas encore de rétroplanning à imprimer : construisez-le, puis recommencez.',
  'kpi.no-organisation': 'Dites d’abord quel est votre type d’organisation ({kinds}), puis recommencez.',
  'kpi.no-name': 'Votre KPI n’a pas de nom : donnez-lui-en un.',
  'kpi.same-name': '« {name} » est déjà pris : nommez votre KPI autrement.',
  'kpi.no-room':
    'L’onglet « {tab} » n’a plus de ligne libre : supprimez les KPI que vous ne suivez plus, puis recommencez.',
  'objective.no-name': 'Écrivez l’objectif avant de l’enregistrer.',
  'objective.no-tab':
    'Ce fichier n’a pas d’onglet d’objectifs : ajoutez-en un dont la première ligne est Objectif, Période, KPI, Cible, puis recommencez.',
  'payment.no-action': 'Choisissez l’action dont c’est un paiement, puis recommencez.',
  'payment.no-such-action':
    'Aucune action du plan ne s’appelle « {action} » : ajoutez-la à l’onglet « {tab} », puis recommencez.',
  'payment.unread': '« {said} » n’est pas compris dans « {column} » : corrigez-le, puis recommencez.',
  'payment.other-currency':
    '« {said} » n’est pas dans la devise du paiement ({currency}) : convertissez-le, ou écrivez sa devise et son cours.',
  'payment.own-formula':
    'Une formule à vous se trouve en {cells} : rien n’a été écrit. Remplacez-la par une valeur dans l’onglet, puis recommencez.',
  'payment.unreadable':
    'L’onglet « {tab} » a perdu la ligne masquée qui dit ce que sont ses colonnes : annulez sa suppression, ou renommez l’onglet et supprimez la plage nommée payments_tab, puis recommencez.',
  'payment.none-yet': 'Ce fichier n’a pas encore de paiement : ajoutez ceux de vos actions, puis recommencez.',
  'payment.none': '« {action} » n’a pas encore de paiement : ajoutez-en un, puis recommencez.',
  'payment.no-quarters':
    'L’onglet « {tab} » n’a pas une colonne de budget par trimestre : ajoutez Budget Q1 à Q4, puis recommencez.',
  'payment.two-actions': 'Deux actions s’appellent « {action} » : renommez l’une des deux, puis recommencez.',
  'payment.unsafe-name':
    'Les formules ne retrouvent pas « {action} » par son nom : retirez-en l’astérisque, le point d’interrogation et le tilde, et au début <, > ou =, puis recommencez.',
  'payment.own-quarters':
    'Les trimestres de « {action} » contiennent une formule ou un texte à vous ({cells}) : rien n’a été changé. Videz ces cellules, puis recommencez.',
  'mend.stale': 'La cellule {cell} a changé depuis la vérification : rien n’a été écrit. Vérifiez de nouveau.',
  'mend.calculated':
    'La cellule {cell} contient une formule : rien n’a été écrit. Corrigez la formule, ou la cellule d’où vient sa valeur.',
  'self-test.only-tab': 'L’onglet « {tab} » est le seul du fichier : ajoutez-en un autre, puis recommencez.',
  'self-test.name-taken': 'Un onglet à vous s’appelle déjà « {tab} » : renommez-le, puis recommencez.',
  'cell.none': 'L’onglet « {sheet} » n’a plus de cellule {cell} : vérifiez de nouveau.',
  'tab.none': 'L’onglet « {tab} » n’existe plus : vérifiez de nouveau.',
  'file.moved-midway':
    'Quelqu’un a modifié le fichier au même moment : le changement s’est arrêté en chemin, son début est écrit. Regardez ce qui est là, puis recommencez.',
  'file.moved': 'Quelqu’un a modifié le fichier au même moment : rien n’a été écrit. Recommencez.',
  'file.names-taken':
    'Ce fichier a déjà {names, plural, one {la plage nommée} other {les plages nommées}} {names, names} : rien n’a été changé. Renommez-{names, plural, one {la} other {les}} (Données › Plages nommées, vos formules suivent), puis recommencez.',
  'file.busy':
    'Quelqu’un d’autre travaille avec Rétroplan dans ce fichier : réessayez dans quelques secondes. Rien n’a été changé.',
  'file.typed-columns':
    'Le plan est un « tableau » Google dont les colonnes ont un type, que les modules complémentaires ne peuvent pas mettre en forme : reconvertissez-le en plage (menu du tableau), puis recommencez.',
  'file.protected':
    'Une partie du fichier est protégée contre vos modifications : rien n’a été changé. Demandez l’accès à son propriétaire, puis recommencez.',
  'file.protected-midway':
    'Une partie du fichier est protégée contre vos modifications : le changement s’est arrêté en chemin, son début est écrit. Demandez l’accès à son propriétaire, puis recommencez.',
  'file.view-only':
    'Ce fichier ne vous est ouvert qu’en lecture : rien n’a été changé. Demandez à son propriétaire le droit de le modifier, ou travaillez dans une copie.',
  'unexpected-midway':
    'Rétroplan s’est arrêté en chemin, et une partie est peut-être écrite : recommencez, ce qui était commencé sera repris du début. Ou annulez la dernière commande.',
  unexpected:
    'Rétroplan n’a pas pu terminer : rechargez la page et réessayez. Si cela se répète, lancez une vérification du plan.',
};
