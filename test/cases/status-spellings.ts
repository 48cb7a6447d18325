import type { Status } from '../../src/domain/plan';

/** What people write in a Status column, in French and English plans, and what they mean. */
const spelt = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split('|'));

export const spellingsOf: Readonly<Record<Status, readonly string[]>> = {
  done: spelt(
    'Terminée|terminée|Terminé|TERMINÉE|TERMINE|Terminee|Terminés|Fait|Faite|fait |Faits|Réalisé|réalisée',
    'Realise|Livré|Livrée|Publié|Publiée|publie|Envoyé|Envoyée|Clôturé|CLÔTURÉE|Clos|Achevé|Finalisé|Effectué',
    'Diffusé|Archivé|Mis en ligne|En ligne|Oui|VRAI|OK|ok|Ok !|✓|✔|✔️|✅|☑️|✅✅|✅ Terminé|✔ Fait|Fait ✓|x|X',
    '100 %|100%|1|100 % terminé|Terminé.|Terminé (facture reçue)|Fait le 12/03|Envoyé le 3 mars|5. Terminé',
    '[Done]|Done|DONE|Finished|Completed|Complete|Sent|Published|Live|Closed|Delivered|Shipped|Achieved',
    'Finalized|Finalised|true|TRUE|Yes|100|Terminé |Publié : à partager',
  ),
  'in-progress': spelt(
    'En cours|EN COURS|en cours…|En-cours|en_cours|Encours|Commencé|Démarrée|Lancé|Lancée|En production',
    'En cours de rédaction|En préparation|Presque terminé|Non terminé|À finaliser|Prêt|In progress',
    'in-progress|In Progress|Ongoing|Started|WIP|Under way|Active|Running|Launched|50 %|50%|75 %|0.5|0,75|75',
    '5|99 %|En cours (50 %)|Avancement : 80 %|Terminé à 80 %|🔄 En cours|🟡 En cours|2 - En cours',
    '02. En cours|12,5 %|▶️|Not finished|Almost done|Partiel',
  ),
  'to-do': spelt(
    'À faire|A faire|a faire|À FAIRE|à faire |To do|Todo|TO-DO|to_do|Planifié|Planifiée|Prévu|Programmée',
    'Brouillon|Draft|Validé|Validée|Approuvé|Confirmé|Non commencé|Pas commencé|Pas encore commencé',
    'Non démarrée|Pas fait|Non fait|À venir|À planifier|À lancer|À publier|Idée|Not started|Planned|Scheduled',
    'Approved|Upcoming|Backlog|Open|New|Not done|No|Non|FAUX|false|0|0 %|0%|| |-|—|…|☐|⬜ À faire|1. À faire',
    'Prévu le 12/03|En retard|Late',
  ),
  'to-discuss': spelt(
    'À discuter|A discuter|En attente|en attente|EN ATTENTE|En pause|Reporté|Reportée|Reporté au 15/04',
    'Suspendu|Bloqué|À valider|À confirmer|À définir|À voir|En validation|En attente de validation|?',
    'To discuss|Waiting|On hold|Pending|Blocked|Postponed|Delayed|TBD|TBC|⏸️ En pause|Stand-by',
  ),
  dropped: spelt(
    'Abandonnée|Abandonné|ABANDONNE|Annulé|Annulée|annule|Annulés|Supprimé|Refusé|Rejetée|Écarté|Sans suite',
    'Non retenu|❌ Annulé|🚫 Abandonné|Annulé (budget)|Abandon|Déprogrammé|Annulation|Dropped|Cancelled',
    "Canceled|CANCELLED|Abandoned|Rejected|Scrapped|Won't do|Won’t do",
  ),
};
