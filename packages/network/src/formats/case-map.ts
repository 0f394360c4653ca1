/** The ontologies of CASE and UCO that are used, and where they are published (UCO 1.x, CASE 1.x). */
export const caseContext = {
  kb: 'http://example.org/kb/',
  amirani: 'urn:amirani:',
  'case-investigation': 'https://ontology.caseontology.org/case/investigation/',
  'uco-core': 'https://ontology.unifiedcyberontology.org/uco/core/',
  'uco-identity': 'https://ontology.unifiedcyberontology.org/uco/identity/',
  'uco-location': 'https://ontology.unifiedcyberontology.org/uco/location/',
  'uco-observable': 'https://ontology.unifiedcyberontology.org/uco/observable/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Representation of a property in a facet: the facet, its name there, and its type. */
export interface FacetProperty {
  readonly property: string;
  readonly facet: string;
  readonly name: string;
  /** `link` for the id of another object, `dateTime` and the like for typed values. */
  readonly type: 'string' | 'link' | 'dateTime' | 'integer' | 'decimal';
}

/** How one of our schemata is said in CASE and UCO. */
export interface CaseMapping {
  readonly schema: string;
  /** The class that is written first, and others that are read as the same. */
  readonly types: readonly string[];
  readonly properties: readonly FacetProperty[];
}

const facet = (
  name: string,
  properties: Readonly<Record<string, string | readonly [string, FacetProperty['type']]>>,
): readonly FacetProperty[] =>
  Object.entries(properties).map(([property, target]) => ({
    property,
    facet: name,
    name: `${name.split(':')[0]}:${typeof target === 'string' ? target : target[0]}`,
    type: typeof target === 'string' ? 'string' : target[1],
  }));

/** The kinds of objects that both know. */
export const caseMappings: readonly CaseMapping[] = [
  {
    schema: 'Person',
    types: ['uco-identity:Person'],
    properties: [
      ...facet('uco-identity:SimpleNameFacet', { firstName: 'givenName', lastName: 'familyName' }),
      ...facet('uco-identity:BirthInformationFacet', { birthDate: ['birthdate', 'dateTime'] }),
    ],
  },
  { schema: 'Organization', types: ['uco-identity:Organization'], properties: [] },
  {
    schema: 'PhoneNumber',
    types: ['uco-observable:PhoneAccount', 'uco-observable:MobileAccount'],
    properties: [
      ...facet('uco-observable:PhoneAccountFacet', { number: 'phoneNumber' }),
      ...facet('uco-observable:AccountFacet', { operator: ['accountIssuer', 'link'] }),
    ],
  },
  {
    schema: 'Sim',
    types: ['uco-observable:SIMCard'],
    properties: facet('uco-observable:SIMCardFacet', {
      iccid: 'ICCID',
      imsi: 'IMSI',
      operator: ['carrier', 'link'],
    }),
  },
  {
    schema: 'Handset',
    types: ['uco-observable:MobileDevice', 'uco-observable:MobilePhone', 'uco-observable:Device'],
    properties: [
      ...facet('uco-observable:MobileDeviceFacet', { imei: 'IMEI' }),
      ...facet('uco-observable:DeviceFacet', { model: 'model', brand: ['manufacturer', 'link'] }),
    ],
  },
  {
    schema: 'Cell',
    types: ['uco-observable:CellSite'],
    properties: [
      ...facet('uco-observable:CellSiteFacet', {
        cellId: 'cellSiteIdentifier',
        locationArea: 'cellSiteLocationAreaCode',
        networkCode: 'cellSiteNetworkCode',
        country: 'cellSiteCountryCode',
      }),
      ...facet('uco-observable:AntennaFacet', { azimuth: ['azimuth', 'decimal'] }),
    ],
  },
  {
    schema: 'Address',
    types: ['uco-location:Location'],
    properties: [
      ...facet('uco-location:SimpleAddressFacet', {
        street: 'street',
        city: 'locality',
        region: 'region',
        postalCode: 'postalCode',
        country: 'country',
      }),
      ...facet('uco-location:LatLongCoordinatesFacet', {
        latitude: ['latitude', 'decimal'],
        longitude: ['longitude', 'decimal'],
      }),
    ],
  },
  {
    schema: 'Call',
    types: ['uco-observable:Call'],
    properties: facet('uco-observable:CallFacet', {
      callerPhone: ['from', 'link'],
      receiverPhone: ['to', 'link'],
      startDate: ['startTime', 'dateTime'],
      endDate: ['endTime', 'dateTime'],
      duration: ['duration', 'integer'],
      callKind: 'callType',
    }),
  },
  {
    schema: 'Message',
    types: ['uco-observable:Message', 'uco-observable:SMSMessage', 'uco-observable:EmailMessage'],
    properties: facet('uco-observable:MessageFacet', {
      senderAccount: ['from', 'link'],
      recipientAccount: ['to', 'link'],
      date: ['sentTime', 'dateTime'],
      bodyText: 'messageText',
    }),
  },
  {
    schema: 'UserAccount',
    types: [
      'uco-observable:DigitalAccount',
      'uco-observable:ApplicationAccount',
      'uco-observable:EmailAccount',
      'uco-observable:Account',
    ],
    properties: [
      ...facet('uco-observable:AccountFacet', {
        username: 'accountIdentifier',
        owner: ['owner', 'link'],
      }),
      ...facet('uco-observable:DigitalAccountFacet', { alias: 'displayName' }),
      ...facet('uco-observable:ApplicationAccountFacet', { service: ['application', 'link'] }),
      ...facet('uco-observable:EmailAccountFacet', { email: ['emailAddress', 'link'] }),
    ],
  },
  {
    schema: 'Exhibit',
    types: ['case-investigation:ProvenanceRecord'],
    properties: [],
  },
  {
    schema: 'Document',
    types: ['uco-observable:File', 'uco-observable:Image', 'uco-observable:RasterPicture'],
    properties: facet('uco-observable:FileFacet', {
      fileName: 'fileName',
      fileSize: ['sizeInBytes', 'integer'],
    }),
  },
  {
    schema: 'Warrant',
    types: ['case-investigation:Authorization'],
    properties: [],
  },
  {
    schema: 'Event',
    types: ['uco-core:Event', 'case-investigation:InvestigativeAction', 'uco-action:Action'],
    properties: [],
  },
];

/** Properties on the object itself, by schema; `*` for every one. */
export const ownProperties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '*': {
    'uco-core:name': 'name',
    'uco-core:description': 'description',
    'uco-core:comment': 'notes',
  },
  Exhibit: { 'case-investigation:exhibitNumber': 'exhibitNumber' },
  Warrant: {
    'case-investigation:authorizationIdentifier': 'number',
    'case-investigation:authorizationType': 'title',
  },
  Event: {
    'uco-core:startTime': 'startDate',
    'uco-core:endTime': 'endDate',
    'uco-action:startTime': 'startDate',
    'uco-action:endTime': 'endDate',
    'uco-action:performer': 'organizer',
    'uco-action:location': 'location',
  },
};

/** Classes of links between objects. */
export const relationshipTypes = [
  'uco-core:Relationship',
  'uco-observable:ObservableRelationship',
] as const;
