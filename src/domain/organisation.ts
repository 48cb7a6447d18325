/** Kinds of organisation a plan may be made for: each watches other figures. */
export const organisationKinds = ['ecommerce', 'local_shop', 'saas', 'media', 'non_profit', 'public_service'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
