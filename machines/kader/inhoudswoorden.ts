/**
 * Beginnings of words that tell *wat* and not *dat*: health, use, offences, finances in detail. A hint and no norm: a
 * person decides, so a word too many costs a glance and a word too few is what the weighing is for.
 */
const stammen = [
  ...['diagnos', 'stoornis', 'medicatie', 'medicijn', 'medication', 'psychos', 'psychotic', 'psychiatri', 'depress'],
  ...['suïcid', 'suicid', 'zelfmoord', 'zelfbeschadig', 'self-harm', 'autis', 'adhd', 'ptss', 'ptsd', 'borderline'],
  ...[
    'schizofren',
    'schizophren',
    'dement',
    'trauma',
    'zwanger',
    'pregnan',
    'hiv',
    'seropositief',
    'opname',
    'opgenomen',
  ],
  ...['verslaafd', 'verslaving', 'addict', 'alcohol', 'drugs', 'cocaïne', 'cocaine', 'heroïne', 'heroin', 'cannabis'],
  ...['misbruik', 'abuse', 'mishandel', 'incest', 'verkracht', 'rape', 'seksue', 'sexual', 'prostitu'],
  ...['veroordeel', 'convict', 'verdacht', 'suspect', 'strafblad', 'recidiv', 'sepot', 'delict', 'diefstal', 'theft'],
  ...['loonbeslag', 'schuldbedrag', 'faillissement', 'bankrupt', 'geloof', 'religi', 'etnisch', 'ethnic', 'afkomst'],
];

/** The letters of a word, and a dash between them. */
const woord = /\p{L}[\p{L}-]*/gu;
const rijVanNegen = /(?<!\d)\d{9}(?!\d)/g;

/** Nine digits that could be a citizen service number: they pass its test of eleven. */
function isBsn(cijfers: string): boolean {
  const som = [...cijfers].reduce((al, cijfer, i) => al + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return Number(cijfers) > 0 && som % 11 === 0;
}

/** What in this text tells more than *dat*: the words themselves, each once, and `BSN` for a number that looks like one. */
export function inhoudIn(tekst: string): string[] {
  const woorden = [...tekst.matchAll(woord)].map(([een]) => een);
  const gevonden = woorden.filter((een) => stammen.some((stam) => een.toLowerCase().startsWith(stam)));
  const nummers = [...tekst.matchAll(rijVanNegen)].some(([cijfers]) => isBsn(cijfers));
  return [...new Set([...gevonden, ...(nummers ? ['BSN'] : [])])];
}
