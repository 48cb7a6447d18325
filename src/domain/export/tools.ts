/** The tools whose exports are known by their headers. */
export const tools = [
  'ga4',
  'google-ads',
  'meta-ads',
  'linkedin-ads',
  'mailchimp',
  'brevo',
  'etsy',
  'shopify',
  'woocommerce',
  'stripe',
  'search-console',
  'youtube',
  'instagram',
  'helloasso',
] as const;
export type Tool = (typeof tools)[number];
