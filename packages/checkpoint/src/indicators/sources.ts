import type { IndicatorSource } from './model.ts';

/** The publications. Nobody of this project has compared the texts here with them yet: none has `checkedOn`. */
export const indicatorSources: readonly IndicatorSource[] = [
  {
    id: 'unodc',
    title: 'Human trafficking indicators',
    publisher: 'United Nations Office on Drugs and Crime (UNODC)',
    edition: 'leaflet',
    address: 'https://www.unodc.org/pdf/HT_indicators_E_LOWRES.pdf',
  },
  {
    id: 'ilo',
    title: 'Operational indicators of trafficking in human beings',
    publisher: 'International Labour Organization and European Commission',
    edition: 'revised version of September 2009',
  },
  {
    id: 'vega',
    title: 'VEGA Handbook: Children at airports',
    publisher: 'Frontex',
    edition: '2015, ISBN 978-92-95205-32-1',
  },
  {
    id: 'euaa',
    title: 'Practical Guide: Access to the asylum procedure',
    publisher: 'EUAA and Frontex',
    edition: 'revised second edition, 2023, ISBN 978-92-9403-467-0',
    address:
      'https://euaa.europa.eu/practical-tools-first-contact-officials-access-asylum-procedure',
  },
  {
    id: 'borders-code-minors',
    title: 'Regulation (EU) 2016/399, Annex VII, point 6',
    publisher: 'European Union',
    edition: 'as amended',
  },
  {
    id: 'borders-code-protection',
    title: 'Regulation (EU) 2016/399, Articles 3(b) and 4',
    publisher: 'European Union',
    edition: 'as amended',
  },
  {
    id: 'geneva',
    title: 'Convention relating to the Status of Refugees, Article 31',
    publisher: 'United Nations',
    edition: '1951',
  },
];
