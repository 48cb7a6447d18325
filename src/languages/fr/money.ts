import type { MoneyWords } from '../../domain/money';
import { wordList } from '../words/word-list';

export const money: MoneyWords = {
  free: wordList(
    'gratuit, gratuite, gratuits, gratuites, gratos, à titre gratuit, sans frais, sans coût, offert, offerte',
    'offerts, offertes, inclus, incluse, incluses, compris, comprise, néant, rien, zéro, aucun, aucun coût',
    '0 coût, bénévole, bénévolat, déjà payé, déjà inclus, temps interne, interne, en interne',
    'ressource interne, ressources internes, fait maison',
  ),
  currencies: wordList('euro, euros, dollar, dollars, livre, livres, franc, francs, francs suisses'),
  notSet: wordList(
    'à définir, a definir, à déterminer, à confirmer, à préciser, à chiffrer, à estimer, à valider, à voir',
    'à venir, non défini, non définie, non chiffré, non connu, inconnu, en attente, en attente de devis',
    'devis en attente, devis en cours, devis à demander, en cours, selon devis, sur devis, nc, n.c, n/c, nd',
    'n.d, n/d, ne sais pas, je ne sais pas',
  ),
  thousands: ['k', 'mille', 'milliers'],
  millions: wordList("M, Mio, mio, million, millions, Million, Millions, millions d', million d'"),
  estimates: wordList(
    'env, environ, approx, approximativement, à peu près, autour de, aux alentours de, vers, estimé, estimée',
    "estimation, est, prévision, plus de, moins de, au moins, au plus, jusqu'à, max, maxi, maximum, min, mini",
    'minimum, à partir de, plafond, ou plus, ou moins',
  ),
  through: ['à', 'a', "jusqu'à"],
  between: ['entre', 'de'],
  and: ['et'],
  notes: wordList(
    'ht, h.t, ttc, t.t.c, htva, tvac, tvsc, hors taxes, hors taxe, hors tva, toutes taxes comprises, net',
    'nets, brut, devis, prévu, prévus, validé, validés, engagé, engagés, payé, payés',
  ),
  per: wordList("par, le, la, l', chaque, tous les"),
  paces: {
    month: wordList('mois, mensuel, mensuels, mensuelle, mensuelles'),
    quarter: ['trimestre', 'trimestriel', 'trimestriels', 'trim'],
  },
};
