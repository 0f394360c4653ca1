/** Lists in every format, typed here: persons, ships and numbers are invented, states fictitious. */
export const csv = `id,name,aliases,birth date,nationality,document,document issuer,expires
W-1,Tamar Kvirkvelia,თამარ კვირკველია|T. Kvirkvelia,1974-05-31,QMA,QA1234567,QMA,2027-01-31
W-2,"Orsini, Dario",,1981-02|1982,QMB,,,
W-3,Wasir al-Hadi,,circa 1969,QMC|QMD,QC55501|QD901,QMC|QMD,2026-11-30
`;

export const ftm = [
  {
    id: 'QX-1',
    schema: 'Person',
    properties: {
      name: ['Levan Mchedlidze'],
      alias: ['ლევან მჭედლიძე'],
      weakAlias: ['Leo'],
      birthDate: ['1966-03'],
      nationality: ['qma'],
      passportNumber: ['QA7654321'],
      birthPlace: ['Qvemo'],
      gender: ['male'],
      religion: ['is not read'],
    },
  },
  {
    id: 'QX-2',
    schema: 'Passport',
    properties: { holder: ['QX-1'], number: ['QA0000017'], country: ['qma'] },
  },
  { id: 'QX-3', schema: 'Company', properties: { name: ['Nowhere Trading'] } },
  {
    id: 'QX-4',
    schema: 'Vessel',
    properties: { name: ['Grey Heron'], imoNumber: ['IMO 9999912'], flag: ['qmb'] },
  },
]
  .map((entity) => `${JSON.stringify(entity)}\n`)
  .join('');

export const un = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-11-01T00:00:00">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>9900001</DATAID>
      <VERSIONNUM>2</VERSIONNUM>
      <FIRST_NAME>Wasir</FIRST_NAME>
      <SECOND_NAME>Karim</SECOND_NAME>
      <THIRD_NAME>al-Hadi</THIRD_NAME>
      <UN_LIST_TYPE>Invented</UN_LIST_TYPE>
      <REFERENCE_NUMBER>QQi.001</REFERENCE_NUMBER>
      <LISTED_ON>2020-01-01</LISTED_ON>
      <GENDER>Male</GENDER>
      <NAME_ORIGINAL_SCRIPT>وسير كريم الهادي</NAME_ORIGINAL_SCRIPT>
      <COMMENTS1>Not read.</COMMENTS1>
      <NATIONALITY><VALUE>Viet Nam</VALUE><VALUE>Utopia of Nowhere</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Wazir al Hadi; Vasir Hadi</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Abu Karim</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1968</FROM_YEAR><TO_YEAR>1970</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1969-04-01</DATE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Dunetown</CITY><COUNTRY>Viet Nam</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>QC5550101</NUMBER><ISSUING_COUNTRY>QMC</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Tax number</TYPE_OF_DOCUMENT><NUMBER>1234567</NUMBER></INDIVIDUAL_DOCUMENT>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY><DATAID>9900002</DATAID><FIRST_NAME>Nowhere Front</FIRST_NAME></ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>
`;

export const eu = `<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-11-01T00:00:00" globalFileId="1">
  <sanctionEntity euReferenceNumber="EU.9.1" logicalId="901">
    <subjectType code="person" classificationCode="P"/>
    <regulation programme="QXX" numberTitle="0/0000"/>
    <nameAlias firstName="Dario" middleName="" lastName="Orsini" wholeName="Dario Orsini" gender="M" strong="true" logicalId="1"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Дарио Орсини" strong="true" logicalId="2"/>
    <nameAlias firstName="" middleName="" lastName="" wholeName="Il Conte" strong="false" logicalId="3"/>
    <citizenship countryIso2Code="00" countryDescription="QMB" logicalId="4"/>
    <birthdate calendarType="GREGORIAN" birthdate="" dayOfMonth="" monthOfYear="2" year="1981" city="Porto Vecchio" countryIso2Code="00" countryDescription="UNKNOWN" circa="true"/>
    <birthdate calendarType="HIJRI" year="1401"/>
    <identification number="QB-778899" identificationTypeCode="passport" identificationTypeDescription="National passport" countryIso2Code="00" countryDescription="QMB"/>
  </sanctionEntity>
  <sanctionEntity euReferenceNumber="EU.9.2" logicalId="902">
    <subjectType code="enterprise" classificationCode="E"/>
    <nameAlias wholeName="Nowhere Trading"/>
  </sanctionEntity>
</export>
`;

export const ofacSdn = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://example.invalid/XML">
  <publshInformation><Publish_Date>11/01/2026</Publish_Date><Record_Count>3</Record_Count></publshInformation>
  <sdnEntry>
    <uid>700001</uid><lastName>DARVANI</lastName><firstName>Sohrab</firstName><sdnType>Individual</sdnType>
    <remarks>Not read.</remarks>
    <programList><program>QX</program></programList>
    <idList>
      <id><uid>1</uid><idType>Passport</idType><idNumber>QD445566</idNumber><idCountry>QMD</idCountry></id>
      <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
    </idList>
    <akaList>
      <aka><uid>3</uid><type>a.k.a.</type><category>strong</category><lastName>DARBANI</lastName><firstName>Sohrab</firstName></aka>
      <aka><uid>4</uid><type>a.k.a.</type><category>weak</category><lastName>SORO</lastName></aka>
      <aka><uid>5</uid><type>f.k.a.</type><category>strong</category><lastName>DARVANIAN</lastName><firstName>Sohrab</firstName></aka>
    </akaList>
    <citizenshipList><citizenship><country>QMD</country><mainEntry>true</mainEntry></citizenship></citizenshipList>
    <dateOfBirthList><dateOfBirthItem><dateOfBirth>10 Dec 1948</dateOfBirth></dateOfBirthItem><dateOfBirthItem><dateOfBirth>circa 1950</dateOfBirth></dateOfBirthItem></dateOfBirthList>
    <placeOfBirthList><placeOfBirthItem><placeOfBirth>Hillfort</placeOfBirth></placeOfBirthItem></placeOfBirthList>
  </sdnEntry>
  <sdnEntry>
    <uid>700002</uid><lastName>GREY HERON</lastName><sdnType>Vessel</sdnType>
    <idList><id><idType>Vessel Registration Identification</idType><idNumber>IMO 9999912</idNumber></id></idList>
    <vesselInfo><callSign>QXGH</callSign><vesselFlag>QMB</vesselFlag></vesselInfo>
  </sdnEntry>
  <sdnEntry><uid>700003</uid><lastName>NOWHERE TRADING</lastName><sdnType>Entity</sdnType></sdnEntry>
</sdnList>
`;

export const ofacAdvanced = `<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="http://www.un.org/sanctions/1.0">
  <ReferenceValueSets>
    <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1401">F.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
    <CountryValues><Country ID="11">QMD</Country></CountryValues>
    <AreaCodeValues><AreaCode ID="21" CountryID="11">QD</AreaCode></AreaCodeValues>
    <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Place of Birth</FeatureType><FeatureType ID="10">Nationality Country</FeatureType><FeatureType ID="224">Gender</FeatureType><FeatureType ID="3">Vessel Flag</FeatureType><FeatureType ID="1">Vessel Call Sign</FeatureType></FeatureTypeValues>
    <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType><IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType><IDRegDocType ID="1600">Tax ID No.</IDRegDocType></IDRegDocTypeValues>
    <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
    <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
    <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType><PartyType ID="4">Transport</PartyType></PartyTypeValues>
  </ReferenceValueSets>
  <Locations>
    <Location ID="500"><LocationCountry CountryID="11"/></Location>
    <Location ID="501"><LocationAreaCode AreaCodeID="21"/><LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Value>Hillfort</Value></LocationPartValue></LocationPart></Location>
  </Locations>
  <IDRegDocuments>
    <IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="71" IssuedBy-CountryID="11"><IDRegistrationNo>QD445566</IDRegistrationNo></IDRegDocument>
    <IDRegDocument ID="2" IDRegDocTypeID="1600" IdentityID="71"><IDRegistrationNo>99</IDRegistrationNo></IDRegDocument>
    <IDRegDocument ID="3" IDRegDocTypeID="1626" IdentityID="72"><IDRegistrationNo>IMO 9999912</IDRegistrationNo></IDRegDocument>
  </IDRegDocuments>
  <DistinctParties>
    <DistinctParty FixedRef="7001"><Profile ID="7001" PartySubTypeID="4">
      <Identity ID="71" Primary="true">
        <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="1">
          <DocumentedNamePart><NamePartValue NamePartGroupID="61">DARVANI</NamePartValue></DocumentedNamePart>
          <DocumentedNamePart><NamePartValue NamePartGroupID="62">Sohrab</NamePartValue></DocumentedNamePart>
        </DocumentedName></Alias>
        <Alias AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="62">Soro</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
        <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="61" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="62" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups>
      </Identity>
      <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1"><DatePeriod><Start Approximate="false"><From><Year>1948</Year><Month>12</Month><Day>10</Day></From><To><Year>1948</Year><Month>12</Month><Day>10</Day></To></Start><End Approximate="false"><From><Year>1948</Year><Month>12</Month><Day>10</Day></From><To><Year>1948</Year><Month>12</Month><Day>10</Day></To></End></DatePeriod></FeatureVersion></Feature>
      <Feature ID="2" FeatureTypeID="8"><FeatureVersion ID="2"><DatePeriod><Start Approximate="true"><From><Year>1950</Year><Month>1</Month><Day>1</Day></From><To><Year>1950</Year><Month>1</Month><Day>1</Day></To></Start><End Approximate="true"><From><Year>1950</Year><Month>12</Month><Day>31</Day></From><To><Year>1950</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
      <Feature ID="3" FeatureTypeID="10"><FeatureVersion ID="3"><VersionLocation LocationID="500"/></FeatureVersion></Feature>
      <Feature ID="4" FeatureTypeID="9"><FeatureVersion ID="4"><VersionLocation LocationID="501"/></FeatureVersion></Feature>
    </Profile></DistinctParty>
    <DistinctParty FixedRef="7002"><Profile ID="7002" PartySubTypeID="1">
      <Identity ID="72" Primary="true"><Alias AliasTypeID="1403" Primary="true"><DocumentedName ID="3"><DocumentedNamePart><NamePartValue>GREY HERON</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
      <Feature ID="5" FeatureTypeID="1"><FeatureVersion ID="5"><VersionDetail DetailTypeID="1432">QXGH</VersionDetail></FeatureVersion></Feature>
      <Feature ID="6" FeatureTypeID="3"><FeatureVersion ID="6"><VersionLocation LocationID="500"/></FeatureVersion></Feature>
    </Profile></DistinctParty>
    <DistinctParty FixedRef="7003"><Profile ID="7003" PartySubTypeID="3"><Identity ID="73" Primary="true"/></Profile></DistinctParty>
  </DistinctParties>
</Sanctions>
`;
