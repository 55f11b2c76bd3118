/** A header or a field as it is compared: small letters and digits, without accents. `Straße` is `strasse`. */
export const normal = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const list = (field: string, names: string): [string, string][] =>
  names.split(',').map((name): [string, string] => [normal(name), field])

/** What columns are called elsewhere, in English and German. The first field of a name that the noun has is meant. */
const pairs: [string, string][] = [
  ...list('firstName', 'first name,given name,forename,vorname,rufname,fname,prénom'),
  ...list('lastName', 'last name,surname,family name,nachname,familienname,zuname,lname,nom de famille'),
  ...list('fullName', 'name,full name,contact,contact name,kontakt,ansprechpartner,person,vollständiger name'),
  ...list(
    'name',
    'name,company,company name,firma,firmenname,unternehmen,organisation,organization,account name,kunde',
  ),
  ...list(
    'email',
    'email,e-mail,mail,email address,e-mail address,email 1,primary email,e-mail-adresse,mailadresse,email adresse',
  ),
  ...list(
    'emails.email#2',
    'email 2,second email,other email,secondary email,e-mail 2,alternative email,zweite e-mail',
  ),
  ...list(
    'phone',
    'phone,phone 1,telephone,tel,phone number,telefon,telefonnummer,rufnummer,primary phone,work phone,business phone,telefon 1',
  ),
  ...list(
    'phones.phone#2',
    'phone 2,mobile,mobile phone,cell,cell phone,handy,mobil,mobilnummer,mobiltelefon,telefon 2,second phone',
  ),
  ...list('phones.phone#3', 'phone 3,fax,home phone,telefon 3'),
  ...list('jobTitle', 'job title,title,position,role,job,funktion,berufsbezeichnung,stellung'),
  ...list(
    'company.name',
    'company,company name,organization,organisation,employer,account,account name,firma,firmenname,unternehmen,arbeitgeber',
  ),
  ...list('company.domain', 'company domain,domain'),
  ...list('company.website', 'company website'),
  ...list('company.industry', 'company industry,branche'),
  ...list(
    'addresses.street',
    'street,address,address 1,street address,address line 1,strasse,anschrift,adresse,strasse und hausnummer',
  ),
  ...list('addresses.city', 'city,town,ort,stadt,wohnort'),
  ...list('addresses.postalCode', 'zip,zip code,postal code,postcode,plz,postleitzahl'),
  ...list('addresses.region', 'state,region,province,county,bundesland,kanton'),
  ...list('addresses.country', 'country,country code,land,staat'),
  ...list('birthday', 'birthday,date of birth,birth date,dob,geburtstag,geburtsdatum'),
  ...list('website', 'website,web,web site,url,homepage,webseite,internet'),
  ...list('domain', 'domain'),
  ...list('industry', 'industry,sector,branche'),
  ...list('size', 'employees,size,company size,mitarbeiter,grösse'),
  ...list('annualRevenue', 'annual revenue,revenue,umsatz,jahresumsatz,turnover'),
  ...list(
    'ownerId',
    'owner,assigned to,responsible,account owner,contact owner,besitzer,zuständig,betreuer,verantwortlich',
  ),
  ...list('stage', 'stage,status,lifecycle stage,phase'),
  ...list('source', 'source,lead source,quelle,herkunft'),
  ...list('language', 'language,sprache,locale'),
  ...list('timeZone', 'time zone,timezone,zeitzone'),
  ...list('tags', 'tags,labels,groups,schlagworte,schlagwörter,kategorien,categories,group membership'),
  ...list('description', 'description,notes,note,beschreibung,notizen,bemerkung,about'),
  ...list('id', 'id,record id,banyan id'),
  ...list('createdAt', 'created at,created,creation date,created date,angelegt am,erstellt am,erstellt'),
  ...list('createdBy', 'created by,author,angelegt von,erstellt von'),
]

/** Fields that a header may stand for, likeliest first. */
export const synonymsOf = (header: string): string[] => {
  const name = normal(header)
  return pairs.filter(([known]) => known === name).map(([, field]) => field)
}
