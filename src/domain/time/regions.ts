/** The parts of a country that have public holidays of their own: ISO 3166-2, and AM for Alsace and Moselle. */
export const regions = {
  FR: ['FR-AM', 'FR-GP', 'FR-MQ', 'FR-GF', 'FR-RE', 'FR-YT', 'FR-MF', 'FR-BL'],
  CH: [
    'CH-AG',
    'CH-AI',
    'CH-AR',
    'CH-BE',
    'CH-BL',
    'CH-BS',
    'CH-FR',
    'CH-GE',
    'CH-GL',
    'CH-GR',
    'CH-JU',
    'CH-LU',
    'CH-NE',
    'CH-NW',
    'CH-OW',
    'CH-SG',
    'CH-SH',
    'CH-SO',
    'CH-SZ',
    'CH-TG',
    'CH-TI',
    'CH-UR',
    'CH-VD',
    'CH-VS',
    'CH-ZG',
    'CH-ZH',
  ],
  CA: [
    'CA-AB',
    'CA-BC',
    'CA-MB',
    'CA-NB',
    'CA-NL',
    'CA-NS',
    'CA-NT',
    'CA-NU',
    'CA-ON',
    'CA-PE',
    'CA-QC',
    'CA-SK',
    'CA-YT',
  ],
  GB: ['GB-SCT', 'GB-NIR'],
  DE: [
    'DE-BB',
    'DE-BE',
    'DE-BW',
    'DE-BY',
    'DE-HB',
    'DE-HE',
    'DE-HH',
    'DE-MV',
    'DE-NI',
    'DE-NW',
    'DE-RP',
    'DE-SH',
    'DE-SL',
    'DE-SN',
    'DE-ST',
    'DE-TH',
  ],
} as const;

export type CountryOfRegions = keyof typeof regions;
export type RegionOf<C extends CountryOfRegions> = (typeof regions)[C][number];

export const hasRegions = (country: string): country is CountryOfRegions => Object.keys(regions).includes(country);

/** The country of "FR-AM" is FR; that of a country is itself. */
export const countryOfRegion = (region: string): string => region.slice(0, 2);
