import { overWat } from '../../machines/adres.ts';
import { isBetrokken } from '../../machines/bevoegd.ts';
import { isAfgeschermd, isEinde } from '../../machines/casus/bewaartermijn.ts';
import { bewaarvraag, gegevensVan, isBronVan } from '../../machines/casus/gegevens.ts';
import type { CasusDossier, Kaart } from '../../machines/dossier.ts';
import { behandel, faseVan, voorbeeld as kader } from '../../machines/index.ts';
import { maximumNiveau } from '../../machines/kader/kader.ts';
import { ontvangersoorten } from '../../machines/kader/lijsten.ts';
import { eigenGrondenVan } from '../../machines/rechten/verzoek.ts';
import { teLaatVanaf, teVerstrijken } from '../../machines/termijnen/lopend.ts';
import type { ItemContext } from '../../machines/vrijgave/context.ts';
import { blikVan } from '../../machines/zicht/blik.ts';
import { crisisOvergangen, crisisPogingen, crisisToestanden, crisisZicht, isSchuldig } from './crisisregels.ts';
import { escalatieOvergangen, escalatiePogingen, isUitgepraat } from './escalatieregels.ts';
import { overdrachtOvergangen, overdrachtToestanden } from './overdrachtregels.ts';
import { TEKST } from './repertoire.ts';
import type { Poging } from './verkenning.ts';

/** What one try changed in the casus, when it was accepted and the casus was there before. */
export interface Overgang extends Poging {
  van: CasusDossier;
  naar: CasusDossier;
}

/** null: says nothing about this one. Otherwise whether it holds. */
export type Oordeel<T> = (over: T) => boolean | null;

const loopt = ({ casus }: CasusDossier, soort: string): boolean =>
  casus.context.uitzonderingen.some((een) => een.soort === soort && !een.vervallen);

const items = ({ items: alle }: CasusDossier): Kaart<ItemContext>[] => Object.values(alle);

const elkItem = (
  { van, naar }: Overgang,
  klopt: (voor: Kaart<ItemContext> | undefined, na: Kaart<ItemContext>) => boolean | null,
): boolean | null => alle(Object.entries(naar.items).map(([id, na]) => klopt(van.items[id], na)));

const alle = (uitkomsten: (boolean | null)[]): boolean | null => {
  const gezegd = uitkomsten.filter((een) => een !== null);
  return gezegd.length === 0 ? null : gezegd.every(Boolean);
};

/** Everybody who has it now, by whatever release. */
const hebbenHet = (kaart: Kaart<ItemContext> | undefined): string[] =>
  (kaart?.context.vrijgaven ?? []).flatMap(({ ontvangers, tot }) => (tot === null ? ontvangers : []));

const kregenErBij = (voor: Kaart<ItemContext> | undefined, na: Kaart<ItemContext>): boolean =>
  hebbenHet(na).some((een) => !hebbenHet(voor).includes(een)) ||
  (na.context.vrijgaven.at(-1)?.op ?? '') > (voor?.context.vrijgaven.at(-1)?.op ?? '');

const opTafel = ({ casus: { stand } }: CasusDossier): boolean => stand.startsWith('casusoverleg');

const hoogste = ({ context: { vrijgaven } }: Kaart<ItemContext>) => vrijgaven.at(-1);

/** Rules that hold in every state. */
export const opToestanden: Record<string, Oordeel<CasusDossier>> = {
  'a casusoverleg has a signed decision to share': (casus) =>
    opTafel(casus) ? casus.casus.context.delingsbesluit !== null : null,
  'no released item is above the matrix of its phase and category, and that phase is the present one': (casus) =>
    alle(
      items(casus).map((item) => {
        const vrijgave = hoogste(item);
        if (item.stand !== 'vrijgegeven' || !vrijgave) return item.stand === 'vrijgegeven' ? false : null;
        const { niveau, categorie } = item.context.omschrijving;
        return (
          vrijgave.fase === faseVan(casus.casus.stand) &&
          niveau <= maximumNiveau(kader, vrijgave.fase, ['melder', 'triage', 'genodigde'], categorie)
        );
      }),
    ),
  'no released item of level 3 or higher is above the decision to share, nor outside its categories and recipients': (
    casus,
  ) =>
    alle(
      items(casus).map(({ stand, context: { omschrijving, vrijgaven } }) => {
        if (stand !== 'vrijgegeven' || omschrijving.niveau < 3) return null;
        const besluit = casus.casus.context.delingsbesluit;
        return (
          besluit !== null &&
          omschrijving.niveau <= besluit.niveau &&
          besluit.categorieen.includes(omschrijving.categorie) &&
          vrijgaven.flatMap(({ ontvangers }) => ontvangers).every((een) => besluit.ontvangers.includes(een))
        );
      }),
    ),
  'what is asked, offered or released is about the person concerned or about somebody in the circle': (casus) =>
    alle(
      items(casus).map(({ stand, context: { omschrijving } }) =>
        omschrijving.overWie === undefined || !['gevraagd', 'aangeboden', 'vrijgegeven'].includes(stand)
          ? null
          : casus.casus.context.kring.some(({ id }) => id === omschrijving.overWie),
      ),
    ),
  'a plan is aligned only with that of somebody in the circle, on a decision that was taken (R-159)': (casus) =>
    alle(
      casus.casus.context.afstemmingen.map(
        ({ besluit, kringlid }) =>
          casus.besluiten[besluit]?.stand === 'genomen' && casus.casus.context.kring.some(({ id }) => id === kringlid),
      ),
    ),
  'nobody without a role has anything that is released (R-95)': (casus) =>
    alle(
      items(casus).map((kaart) =>
        kaart.stand === 'vrijgegeven' ? hebbenHet(kaart).every((een) => isBetrokken(een, casus)) : null,
      ),
    ),
  'only what is offered or released has a text': (casus) =>
    alle(
      items(casus).map(
        ({ stand, context }) => context.tekst === null || ['aangeboden', 'vrijgegeven', 'inCrisis'].includes(stand),
      ),
    ),
  'a text that ended is nowhere in the dossier any more': (casus) =>
    // What its source let go along with a hand-over has not ended with the item.
    items(casus).some(({ context }) => context.tekst !== null) ||
    Object.values(casus.overdrachten).some(({ context: { delen } }) =>
      Object.values(delen).some(({ tekst }) => tekst !== null),
    )
      ? null
      : !JSON.stringify(casus).includes(TEKST),
  ...crisisToestanden,
  'nothing is released to whom its source excluded, nor to their colleagues (R-139)': ({ items, mensen }) => {
    const begrensd = Object.values(items).filter(({ context }) => context.grenzen.nietAan !== undefined);
    if (begrensd.length === 0) return null;
    return begrensd.every(({ context: { grenzen, vrijgaven } }) => {
      const huizen = (grenzen.nietAan ?? []).map((een) => mensen[een]?.organisatie);
      return vrijgaven.every(({ ontvangers }) => ontvangers.every((een) => !huizen.includes(mensen[een]?.organisatie)));
    });
  },
  ...overdrachtToestanden,
  'nothing that is offered, released or handed over rests on a consent that ended': (casus) => {
    const weg = voorbij(casus);
    const steunen = items(casus).flatMap(({ stand, context: { rustOp, vrijgaven } }) => {
      const lopend = stand === 'vrijgegeven' ? vrijgaven.filter(({ tot }) => tot === null) : [];
      const leeft = stand === 'vrijgegeven' || stand === 'aangeboden';
      return [...(leeft ? rustOp : []), ...lopend.flatMap((een) => een.rustOp)];
    });
    for (const { stand, context } of Object.values(casus.overdrachten)) {
      if (stand === 'aangeboden' || stand === 'aanvaard') steunen.push(...context.rustOp);
      steunen.push(...Object.values(context.delen).flatMap(({ tekst, rustOp }) => (tekst === null ? [] : rustOp)));
    }
    return weg.length === 0 ? null : steunen.every((een) => !weg.includes(een));
  },
  'a casus in which somebody must still be told does not stand as told': (casus) => {
    const { berichten, delingsbesluit } = casus.casus.context;
    if (casus.casus.stand !== 'delingsbesluit.geinformeerd' || loopt(casus, 'nietInformeren')) return null;
    const gehoord = berichten.filter(({ besluit }) => besluit === delingsbesluit?.besluit);
    return horenErbij(casus).every((een) => gehoord.some(({ aan }) => (aan ?? ['betrokkene']).includes(een)));
  },
  'of what has ended no text, no name and no path is left': (casus) =>
    isEinde(casus.casus.stand)
      ? !heeftTekst(casus) && casus.spoor.length === 0 && Object.keys(casus.mensen).length === 0
      : null,
  'of what is shielded no text of an item is left': (casus) =>
    isAfgeschermd(casus.casus.stand) ? items(casus).every(({ context }) => context.tekst === null) : null,
  'no renewal goes beyond two years after what it renews, and all rest on one ground': (casus) => {
    const { verlengingen, sinds } = casus.casus.context;
    if (verlengingen.length === 0 || !sinds) return null;
    const grenzen = [`${Number(sinds.slice(0, 4)) + 5}${sinds.slice(4, 10)}`, ...verlengingen.map(({ tot }) => tot)];
    const jaren = (van: string, tot: string) => (Date.parse(tot) - Date.parse(van)) / 31_557_600_000;
    const opEen = new Set(verlengingen.map(({ grond }) => grond)).size === 1;
    return opEen && verlengingen.every(({ tot }, index) => jaren(grenzen[index] ?? tot, tot) <= 2);
  },
  'nobody stands on the priority list of what is shielded, has ended or is not complex': (casus) => {
    const { prioriteit, klasse } = casus.casus.context;
    if (prioriteit === null) return null;
    return faseVan(casus.casus.stand) !== 'afgesloten' && (klasse === null || klasse === 'multiprobleem');
  },
  'a casusregisseur in force or proposed is somebody': (casus) =>
    casus.regie.stand === 'geen' ? null : casus.regie.context.persoon !== null,
};

const van =
  (type: string, soort: string) =>
  ({ regel }: Overgang) =>
    regel.opdracht.type === type && regel.naam.startsWith(soort);

/** Withdrawn, or past its last day and written down so. */
const voorbij = ({ casus: { context } }: CasusDossier): string[] =>
  context.toestemmingen
    .filter(({ ingetrokken, vervallenOp }) => ingetrokken !== null || vervallenOp !== null)
    .map(({ id }) => id);

/** What was answered, apart from whether it still holds. */
const antwoorden = ({ casus: { context } }: CasusDossier): string =>
  JSON.stringify(context.toestemmingen.map(({ vervallenOp: _, ...een }) => een));

/** Whom a rule says must be asked and told, told by the domain and not read from the engine. */
const horenErbij = ({ casus: { context } }: CasusDossier): string[] => {
  const jong = context.betrokkene?.geboortedatum === '2012-01-01';
  return jong
    ? ['betrokkene', ...context.vertegenwoordigers.filter(({ gezag }) => gezag).map(({ id }) => id)]
    : ['betrokkene'];
};
/** What is put together from texts people wrote; ids and codes are short. */
const heeftTekst = (dossier: CasusDossier): boolean =>
  /Kees Kaal|Overlast|Rust in de straat|Omdat het nodig is|Bellen/.test(JSON.stringify(dossier)) ||
  JSON.stringify(dossier).includes(TEKST);

/** Rules about what an accepted command may do. */
const opStappen: Record<string, Oordeel<Overgang>> = {
  'every step of the casus stands in its trail: who, when, from where, to where (A.3)': ({
    van: voor,
    naar,
    wie,
    gebeurtenis,
  }) => {
    // What has ended keeps no path and no names; that is told by a rule of its own.
    if (isEinde(naar.casus.stand)) return null;
    const erbij = naar.spoor.slice(voor.spoor.length);
    if (voor.casus.stand === naar.casus.stand) return erbij.length === 0;
    const [stap] = erbij;
    const klopt = stap?.van === voor.casus.stand && stap.naar === naar.casus.stand && stap.type === gebeurtenis.type;
    return erbij.length === 1 && klopt && stap.door === wie.persoon && stap.op === gebeurtenis.stempel.op;
  },
  'an accepted event is one more version, and nobody known is forgotten': ({ van: voor, naar }) => {
    const onthouden = isEinde(naar.casus.stand) || Object.keys(voor.mensen).every((een) => een in naar.mensen);
    return naar.versie === voor.versie + 1 && onthouden;
  },
  'the level of an item is set by its source or by who asks for it, and never by what comes after (A.3, E-3)': (o) =>
    elkItem(o, (voor, na) => {
      if (voor === undefined || voor === na) return null;
      const gelijk = voor.context.omschrijving.niveau === na.context.omschrijving.niveau;
      return gelijk || (o.gebeurtenis.type === 'vrijgave.bied' && na.context.bron === o.wie.persoon);
    }),
  'a casusoverleg begins after informing or an exception, and after inviting or an exception': ({
    van: voor,
    naar,
  }) => {
    if (opTafel(voor) || !opTafel(naar)) return null;
    const { berichten, delingsbesluit, uitgenodigd } = voor.casus.context;
    const onderBesluit = berichten.some(({ besluit }) => besluit === delingsbesluit?.besluit);
    const verteld = onderBesluit || loopt(voor, 'nietInformeren');
    return verteld && (uitgenodigd !== null || loopt(voor, 'nietUitnodigen'));
  },
  'a decision to share is signed after consent was asked or an exception recorded': ({ regel, van: voor }) =>
    regel.opdracht.type !== 'delingsbesluit.onderteken'
      ? null
      : loopt(voor, 'nietVragen') ||
        horenErbij(voor).every((een) => voor.casus.context.toestemmingen.some(({ van: wie }) => wie.includes(een))),
  'a consent given by a person is recorded of who may speak, and never of who has interests of their own': ({
    regel,
    van: voor,
  }) => {
    if (regel.opdracht.type !== 'toestemming.registreer') return null;
    const botst = voor.casus.context.vertegenwoordigers.filter((een) => een.tegenstrijdigBelang).map(({ id }) => id);
    const wie = regel.opdracht.van ?? ['betrokkene'];
    return wie.every((een) => horenErbij(voor).includes(een) && !botst.includes(een));
  },
  'a consent that ends leaves what was seen on record': ({ regel, van: voor, naar }) =>
    (regel.opdracht.type !== 'toestemming.trekIn' && regel.opdracht.type !== 'termijn.verstrijk') ||
    isEinde(naar.casus.stand)
      ? null
      : items(voor).every((een, i) => items(naar)[i]?.context.vrijgaven.length === een.context.vrijgaven.length),
  'an exception is reviewed and lifted by whose judgement it was, or lifted by the contact point': ({
    regel,
    van: voor,
    wie,
  }) => {
    const { opdracht } = regel;
    if (opdracht.type !== 'uitzondering.herzie' && opdracht.type !== 'uitzondering.hefOp') return null;
    const een = voor.casus.context.uitzonderingen.find(({ id }) => id === opdracht.uitzondering);
    return een?.door === wie.persoon || (opdracht.type === 'uitzondering.hefOp' && wie.rol === 'contactpunt');
  },
  'an item is released by an informatieregisseur only, when its source had offered it, and never by the source': (o) =>
    elkItem(o, (voor, na) => {
      if (!kregenErBij(voor, na)) return null;
      if (na.stand === 'inCrisis') return null;
      const aangeboden = voor?.stand === 'aangeboden' || voor?.stand === 'vrijgegeven';
      return o.wie.rol === 'informatieregisseur' && aangeboden && voor.context.bron !== o.wie.persoon;
    }),
  'an item becomes released by a release and by nothing else': (o) =>
    elkItem(o, (voor, na) =>
      na.stand === 'vrijgegeven' && voor?.stand !== 'vrijgegeven' ? van('vrijgave.geefVrij', '')(o) : null,
    ),
  'an item is offered by its source and by nobody else': (o) =>
    elkItem(o, (voor, na) => {
      if (na.stand !== 'aangeboden' || voor?.stand === 'aangeboden') return null;
      return na.context.bron === o.wie.persoon && (voor === undefined || voor.context.bron === o.wie.persoon);
    }),
  'an item is declined and taken back by its source and by nobody else': (o) =>
    elkItem(o, (voor, na) => {
      // What is only offered goes when the casus is shielded.
      if (!voor || voor.stand === na.stand || isAfgeschermd(o.naar.casus.stand)) return null;
      const terug = na.stand === 'ingetrokken' && voor.stand !== 'gevraagd';
      return na.stand === 'geweigerd' || terug ? voor.context.bron === o.wie.persoon : null;
    }),
  ...crisisOvergangen,
  ...escalatieOvergangen,
  ...overdrachtOvergangen,
  'a question is answered by whom it was put to and by nobody else': ({ van: voor, naar, wie }) =>
    alle(
      Object.values(naar.casus.context.uitvragen).map(({ id, aan, antwoord }) => {
        const eerst = voor.casus.context.uitvragen[id]?.antwoord ?? null;
        // The end of its term answers nothing; it only ends the asking.
        return antwoord === null || antwoord === eerst || antwoord === 'verlopen' ? null : aan === wie.persoon;
      }),
    ),
  'a stance is given by whom it was asked of and by nobody else': ({ van: voor, naar, wie }) =>
    alle(
      Object.entries(naar.besluiten).flatMap(
        ([
          id,
          {
            context: { gevraagd, standpunten },
          },
        ]) =>
          Object.entries(standpunten).map(([persoon, gegeven]) => {
            const eerst = voor.besluiten[id]?.context.standpunten[persoon]?.length ?? 0;
            return gegeven.length === eerst ? null : persoon === wie.persoon && gevraagd.includes(persoon);
          }),
      ),
    ),
  'a decision to share is signed, a class and invitees are settled, and a casus is closed, renewed and reopened by a public participant':
    ({ regel, wie }) =>
      [
        'delingsbesluit.onderteken',
        'classificatie.stelVast',
        'uitnodiging.stelVast',
        'casus.sluit',
        'casus.verleng',
        'casus.heropen',
        'prioriteit.plaats',
        'afstemming.stelVast',
      ].includes(regel.opdracht.type)
        ? wie.soort === 'publiek' && wie.rol === 'professional'
        : null,
  'a declined item is touched by nobody but who declined it': (o) =>
    elkItem(o, (voor, na) => (voor?.stand !== 'geweigerd' || voor === na ? null : voor.context.bron === o.wie.persoon)),
  'a declined question stays declined': ({ van: voor, naar, regel }) => {
    const geweigerd = Object.values(voor.casus.context.uitvragen).filter(({ antwoord }) => antwoord === 'geweigerd');
    if (geweigerd.length === 0 || regel.opdracht.type === 'uitvraag.stel') return null;
    if (isEinde(naar.casus.stand)) return null;
    return geweigerd.every(({ id }) => naar.casus.context.uitvragen[id]?.antwoord === 'geweigerd');
  },
  'an agreement binds its owner only after the owner accepted it': ({ van: voor, naar, wie, regel }) =>
    alle(
      Object.entries(naar.acties).map(([id, { stand, context }]) => {
        const eerst = voor.acties[id]?.stand ?? 'nieuw';
        const bindt = (een: string) => ['aanvaard', 'bezig', 'gedaan', 'geblokkeerd'].includes(een);
        if (bindt(eerst) || !bindt(stand)) return null;
        return regel.opdracht.type === 'plan.aanvaard' && context.eigenaar === wie.persoon;
      }),
    ),
  'nobody becomes casusregisseur without accepting it': ({ van: voor, naar, wie, regel }) =>
    naar.regie.stand !== 'aanvaard' || voor.regie.stand === 'aanvaard'
      ? null
      : regel.opdracht.type === 'casusregie.aanvaard' && naar.regie.context.persoon === wie.persoon,
  'a decision is not taken while a bezwaar stands that did not go up the whole ladder': ({ van: voor, naar }) =>
    alle(
      Object.entries(voor.besluiten).map(
        ([
          id,
          {
            stand,
            context: { gevraagd, standpunten },
          },
        ]) => {
          const bezwaar = gevraagd.some((een) => standpunten[een]?.at(-1)?.standpunt === 'bezwaar');
          if (isUitgepraat(voor, id)) return null;
          return stand === 'open' && bezwaar ? naar.besluiten[id]?.stand !== 'genomen' : null;
        },
      ),
    ),
  'a bezwaar is changed only by who made it, or falls with a change or with the proposal': ({
    van: voor,
    naar,
    wie,
    regel,
  }) =>
    alle(
      Object.entries(voor.besluiten).flatMap(
        ([
          id,
          {
            stand,
            context: { standpunten },
          },
        ]) =>
          Object.entries(standpunten).map(([persoon, gegeven]) => {
            if (stand !== 'open' || gegeven.at(-1)?.standpunt !== 'bezwaar') return null;
            const nu = naar.besluiten[id];
            // Decided after the whole ladder: the objection stays on record as it was said.
            if (nu?.stand === 'genomen' && isUitgepraat(voor, id)) return nu.context.standpunten[persoon] === gegeven;
            if (nu?.stand !== 'open' || regel.opdracht.type === 'voorstel.wijzig') return nu?.stand !== 'genomen';
            return nu.context.standpunten[persoon]?.at(-1)?.standpunt === 'bezwaar' || persoon === wie.persoon;
          }),
      ),
    ),
  'an item, a report or somebody of the circle whose source did not agree is gone after renewing and after reopening':
    ({ van: voor, naar, regel }) => {
      const { opdracht } = regel;
      if (opdracht.type !== 'casus.verleng' && opdracht.type !== 'casus.heropen') return null;
      const akkoord = (id: string) => {
        const gezegd = voor.casus.context.bewaring[id];
        return gezegd?.besluit === opdracht.besluit && gezegd.akkoord;
      };
      const weg = gegevensVan(voor).filter(({ id }) => !akkoord(id));
      // What is about somebody of the circle stays only with them.
      const met = (lid: string | undefined) => lid === undefined || akkoord(lid);
      const gebleven = gegevensVan(voor).filter(
        ({ id }) => akkoord(id) && id in voor.items && met(voor.items[id]?.context.omschrijving.overWie),
      );
      return (
        weg.every(({ id }) => naar.items[id] === undefined && naar.casus.context.uitvragen[id] === undefined) &&
        gebleven.every(({ id }) => naar.items[id] !== undefined) &&
        naar.casus.context.kring.every(({ id }) => akkoord(id)) &&
        ((opdracht.type === 'casus.verleng' && akkoord('aanmelding')) || naar.casus.context.signaal === null)
      );
    },
  'only the source of a datum says whether it may stay': ({ van: voor, naar, wie }) =>
    alle(
      Object.entries(naar.casus.context.bewaring).map(([id, antwoord]) =>
        voor.casus.context.bewaring[id] === antwoord ? null : isBronVan(wie.persoon, voor, id),
      ),
    ),
  'data are destroyed before their time by two people, one of them the contact point': ({ van: voor, naar, wie }) => {
    if (naar.casus.stand !== 'vernietigd' || wie.rol === 'systeem') return null;
    const eerste = voor.casus.context.vernietiging;
    const contactpunt = eerste?.rol === 'contactpunt' || wie.rol === 'contactpunt';
    return eerste !== null && eerste.door !== wie.persoon && contactpunt;
  },
  'a person who casts no stance is never given one': ({ van: voor, naar, wie }) =>
    alle(
      Object.entries(naar.besluiten).map(
        ([
          id,
          {
            context: { standpunten },
          },
        ]) => {
          const eerst = voor.besluiten[id]?.context.standpunten ?? {};
          return Object.keys(standpunten).every((een) => een in eerst || een === wie.persoon);
        },
      ),
    ),
};

/** What a request of the person concerned may do. */
const opVerzoeken: Record<string, Oordeel<Overgang>> = {
  'a request is decided, carried out and withdrawn by the contact point, and judged by whom it consulted': ({
    van: voor,
    naar,
    wie,
    regel,
  }) =>
    alle(
      Object.entries(voor.verzoeken).map(([id, { stand, context }]) => {
        // It ends with what it is about: when the data have been destroyed.
        if (naar.verzoeken[id] === voor.verzoeken[id] || isEinde(naar.casus.stand)) return null;
        if (regel.opdracht.type === 'verzoek.geefOordeel') return stand === 'open' && wie.persoon in context.raad;
        return wie.rol === 'contactpunt';
      }),
    ),
  'less than was asked is given only on a ground that somebody who was consulted named, or of the request itself': ({
    naar,
  }) =>
    alle(
      Object.values(naar.verzoeken).map(({ context: { besluit, raad, soort } }) => {
        if (!besluit || besluit.uitkomst === 'toegewezen' || soort === 'klacht') return null;
        const genoemd = Object.values(raad).flatMap(({ grond }) => grond ?? []);
        return besluit.gronden.every((een) => [...genoemd, ...eigenGrondenVan[soort]].includes(een));
      }),
    ),
  'a request moves nothing but itself': ({ van: voor, naar, regel }) => {
    if (!regel.opdracht.type.startsWith('verzoek.')) return null;
    return naar.casus === voor.casus && naar.items === voor.items && naar.besluiten === voor.besluiten;
  },
};

const isLapse = ({ regel }: Overgang): boolean => regel.opdracht.type === 'termijn.verstrijk';

/** A lapse after which the casus goes on: the end of the term to keep it ends everything in it. */
const leeftVoort = (o: Overgang): boolean => isLapse(o) && faseVan(o.naar.casus.stand) !== 'afgesloten';

/** The items, and the pieces of a set, that rest on a consent that has ended in `naar`, or of which the source set the last day. */
function opVoorbije({ van: { items: van, overdrachten }, naar }: Overgang): string[] {
  const weg = voorbij(naar);
  const dagVanBron = new Set(
    naar.casus.context.verstreken.flatMap(({ soort, over }) => (soort === 'grensVanBron' ? [over] : [])),
  );
  const rust = (op: readonly string[]) => op.some((een) => weg.includes(een));
  return [
    ...Object.entries(van)
      .filter(
        ([id, { context }]) =>
          dagVanBron.has(id) || rust([...context.rustOp, ...context.vrijgaven.flatMap((een) => een.rustOp)]),
      )
      .map(([id]) => id),
    ...Object.entries(overdrachten).flatMap(([id, { context }]) =>
      Object.entries(context.delen).flatMap(([item, { rustOp }]) => (rust(rustOp) ? [`${id} ${item}`] : [])),
    ),
  ];
}

/** What people have said, in all that could be bound by a silence; what ends with a consent is told by its own rules. */
const gezegd = (
  { items: van, besluiten, acties, crises, overdrachten, regie }: CasusDossier,
  zonder: readonly string[],
): string =>
  JSON.stringify([
    // What was given in a crisis ends at a term of its own, and that is told by the rules of the crisis.
    Object.entries(van).map(([id, { stand, context }]): unknown => {
      if (crises[id]) return null;
      return zonder.includes(id)
        ? [context.vrijgaven.map(({ ontvangers }) => ontvangers)]
        : [[stand, context.vrijgaven]];
    }),
    crises,
    Object.entries(overdrachten).flatMap(
      ([
        id,
        {
          context: { delen },
        },
      ]) =>
        Object.entries(delen).flatMap(([item, { antwoord }]) => (zonder.includes(`${id} ${item}`) ? [] : [antwoord])),
    ),
    Object.values(besluiten).map(({ context: { standpunten, genomen } }) => [standpunten, genomen]),
    Object.values(acties).map(({ stand }) => stand),
    regie,
  ]);

/** How far information may go in a phase, whatever it is about: the yardstick of a step forward. */
const reikwijdte = ({ casus: { stand } }: CasusDossier): number =>
  Math.max(...ontvangersoorten.map((een) => kader.matrix.perOntvanger[een][faseVan(stand)]));

/** Rules about the end of a term: silence is never a yes (E-5). */
const opLapses: Record<string, Oordeel<Overgang>> = {
  'the end of a term is said by the house and by nobody else': (o) => (isLapse(o) ? o.wie.rol === 'systeem' : null),
  'the end of a term never raises what may be shared, never releases, and never moves a casus onward': (o) =>
    isLapse(o)
      ? reikwijdte(o.naar) <= reikwijdte(o.van) &&
        (o.van.casus.stand === o.naar.casus.stand ||
          ['aanmelding.ingediend', 'geclassificeerd.lokaal', 'laatsteTermijn'].includes(o.naar.casus.stand) ||
          isEinde(o.naar.casus.stand))
      : null,
  'the end of a term makes nobody agree, object, abstain, release, accept or decline': (o) =>
    leeftVoort(o) ? gezegd(o.van, opVoorbije(o)) === gezegd(o.naar, opVoorbije(o)) : null,
  'the end of a term gives no role, and takes none but that of whoever did not answer': (o) => {
    if (!leeftVoort(o)) return null;
    const { triage, genodigden } = o.van.casus.context;
    const na = o.naar.casus.context;
    return na.triage === triage && na.genodigden === genodigden && antwoorden(o.naar) === antwoorden(o.van);
  },
  'the end of a term changes no answer that was given': (o) =>
    leeftVoort(o)
      ? Object.values(o.van.casus.context.uitvragen).every(
          ({ id, antwoord }) => antwoord === null || o.naar.casus.context.uitvragen[id]?.antwoord === antwoord,
        )
      : null,
  'the last day of a source ends that information, and no other': (o) => {
    const { opdracht } = o.regel;
    if (opdracht.type !== 'termijn.verstrijk' || opdracht.termijn !== 'grensVanBron') return null;
    return Object.entries(o.naar.items).every(([id, kaart]) =>
      id === opdracht.over ? kaart.stand === 'beeindigd' && kaart.context.tekst === null : kaart === o.van.items[id],
    );
  },
  'the end of a term is written down once': ({ naar }) => {
    const merken = naar.casus.context.verstreken.map(({ soort, over, voor }) => `${soort} ${over} ${voor}`);
    return merken.length === 0 ? null : new Set(merken).size === merken.length;
  },
  'an exception of which the review is overdue stays in force': (o) =>
    leeftVoort(o) ? o.naar.casus.context.uitzonderingen === o.van.casus.context.uitzonderingen : null,
};

export const opOvergangen: Record<string, Oordeel<Overgang>> = { ...opStappen, ...opVerzoeken, ...opLapses };

/** The house itself goes on counting: what is shielded must be destroyed in time. */
const vanHuis = ({ wie }: Poging): boolean => wie.rol === 'systeem';

const nietGevonden = ({ uitspraak }: Poging): boolean =>
  !uitspraak.aanvaard && uitspraak.code === 'NIET_GEVONDEN' && uitspraak.ontbreekt.length === 0;

const versmalt: readonly string[] = [
  'signaal.wijsAf',
  'casus.weiger',
  'casus.sluit',
  'betrokkene.informeer',
  'toestemming.trekIn',
  'uitvraag.weiger',
  'vrijgave.weiger',
  'vrijgave.trekIn',
  'vrijgave.beeindig',
  'vrijgave.neemTerug',
  'deelname.beeindig',
  'crisis.geef',
  'crisis.motiveer',
  'crisis.herzie',
  'crisis.informeer',
  'plan.wijsAf',
  'plan.trekIn',
  'casusregie.wijsAf',
  'overdracht.wijsAf',
  'overdracht.weiger',
  'overdracht.trekIn',
  'vernietiging.stelVoor',
  'vernietiging.bevestig',
  'prioriteit.haalAf',
  'kring.haalAf',
  'kring.informeer',
  'afstemming.beeindig',
];

const naTriage =
  /^(geclassificeerd|overdracht|doorgeleid|delingsbesluit|uitnodiging|casusoverleg|plan|uitvoering|evaluatie|afschaling)/;

const zonderItems = ({ items: van }: CasusDossier, weg: [string, unknown][]) =>
  Object.fromEntries(Object.entries(van).filter(([id]) => !weg.some(([een]) => een === id)));

const zonderBesluiten = (casus: CasusDossier | null): CasusDossier | null => casus && { ...casus, besluiten: {} };

/** Rules about every try, accepted or refused. */
export const opPogingen: Record<string, Oordeel<Poging>> = {
  'what narrows or protects is never halted by an open decision': ({ regel, voor, uitspraak, gebeurtenis, wie }) => {
    if (!versmalt.includes(regel.opdracht.type) || !voor.casus) return null;
    if (!Object.values(voor.casus.besluiten).some(({ stand }) => stand === 'open')) return null;
    if (uitspraak.aanvaard) return true;
    return !behandel({ ...voor, casus: zonderBesluiten(voor.casus) }, gebeurtenis, wie, kader).aanvaard;
  },
  ...crisisPogingen,
  ...escalatiePogingen,
  'what was declined halts nothing: the work goes on without it (E-4)': (poging) => {
    const { voor, uitspraak, gebeurtenis, wie } = poging;
    if (!voor.casus || uitspraak.aanvaard || uitspraak.code !== 'REGEL') return null;
    const over = overWat(gebeurtenis);
    const geweigerd = Object.entries(voor.casus.items).filter(
      ([id, { stand }]) => stand === 'geweigerd' && id !== over,
    );
    if (geweigerd.length === 0) return null;
    const zonder = { ...voor.casus, items: zonderItems(voor.casus, geweigerd) };
    return !behandel({ ...voor, casus: zonder }, gebeurtenis, wie, kader).aanvaard;
  },
  'the end of a term to keep data waits for nobody, whatever stands open': ({
    regel,
    voor,
    uitspraak,
    gebeurtenis,
    wie,
  }) => {
    const { opdracht } = regel;
    if (opdracht.type !== 'termijn.verstrijk' || wie.rol !== 'systeem' || !voor.casus) return null;
    const loopt = teVerstrijken(voor.casus, kader).some(
      ({ soort, voor: tot }) => soort === opdracht.termijn && tot === opdracht.voor,
    );
    if (!loopt || !['bewaren', 'laatsteTermijn', 'signaal', 'onterecht'].includes(opdracht.termijn)) return null;
    if (gebeurtenis.stempel.op < teLaatVanaf(opdracht.voor)) return !uitspraak.aanvaard;
    if (!uitspraak.aanvaard) return false;
    const stand = uitspraak.dossiers.casus?.casus.stand;
    return (
      stand === { bewaren: 'vernietigd', laatsteTermijn: 'laatsteTermijn' }[opdracht.termijn as 'bewaren'] ||
      stand === 'geweigerd'
    );
  },
  'the way back is open after triage until closure': ({ regel, voor, uitspraak, wie }) => {
    const isTerug = ['casus.herclassificeer', 'casus.vraagInformatie'].includes(regel.opdracht.type);
    if (!isTerug || wie.rol !== 'procesregisseur' || !naTriage.test(voor.casus?.casus.stand ?? '')) return null;
    return uitspraak.aanvaard;
  },
  'while screening and in triage more information can be asked': ({ regel, voor, uitspraak, wie }) => {
    if (regel.opdracht.type !== 'casus.vraagInformatie' || wie.rol !== 'procesregisseur') return null;
    return /^(screening|triage)/.test(voor.casus?.casus.stand ?? '') ? uitspraak.aanvaard : null;
  },
  'what was refused or destroyed does not exist for anybody, and nothing leaves from there': (o) =>
    isEinde(o.voor.casus?.casus.stand ?? '') && 'casus' in o.regel.opdracht && !vanHuis(o) ? nietGevonden(o) : null,
  'what is shielded exists for the contact point, the public participants who were involved, who owes or is asked something':
    (o) => {
      const { voor, wie, regel } = o;
      if (!voor.casus || !isAfgeschermd(voor.casus.casus.stand) || !('casus' in regel.opdracht) || vanHuis(o))
        return null;
      const gevraagd = bewaarvraag(voor.casus) !== null;
      const bron = gevraagd && gegevensVan(voor.casus).some((een) => een.bron === wie.persoon);
      const betrokken = wie.soort === 'publiek' && wie.rol === 'professional';
      const mag =
        ['contactpunt', 'fg', 'auditor'].includes(wie.rol) || betrokken || bron || isSchuldig(voor.casus, wie.persoon);
      return mag ? null : nietGevonden(o);
    },
  'of what is shielded nothing can be done but deciding to keep, to reopen or to destroy it, and what is owed': ({
    voor,
    uitspraak,
    regel,
  }) => {
    if (!voor.casus || !isAfgeschermd(voor.casus.casus.stand) || !('casus' in regel.opdracht)) return null;
    const mag =
      /^(bewaring|vernietiging|voorstel|standpunt|verzoek|termijn|inzage|logboek)\.|^casus\.(verleng|heropen)|^crisis\.(?!geef)/;
    return uitspraak.aanvaard ? mag.test(regel.opdracht.type) : null;
  },
  'what is not for somebody and what never was give the same answer': ({ voor, uitspraak, wie, regel }) => {
    if (!('casus' in regel.opdracht) || !voor.casus || (wie.rol === 'systeem' && voor.casus.versie > 0)) return null;
    if (voor.casus.versie > 0 && (blikVan(wie, voor.casus) !== null || wie.rol === 'geadresseerde')) return null;
    return !uitspraak.aanvaard && uitspraak.code === 'NIET_GEVONDEN' && uitspraak.ontbreekt.length === 0;
  },
  'a refusal names a rule that it breaks, or says that there is nothing here': ({ uitspraak }) => {
    if (uitspraak.aanvaard) return null;
    return uitspraak.code === 'NIET_GEVONDEN' ? uitspraak.ontbreekt.length === 0 : uitspraak.ontbreekt.length > 0;
  },
};

/** Which rules were judged how often, and where they did not hold. */
export interface Stand {
  beoordeeld: number;
  gebroken: string[];
}

/** Rules with what each of them said so far. */
const metStand = <T>(regels: Record<string, Oordeel<T>>) =>
  Object.entries(regels).map(([naam, oordeel]) => ({ naam, oordeel, stand: { beoordeeld: 0, gebroken: [] } as Stand }));

/** Keeps, for each rule by its name, how often it spoke and the first places where it was broken. */
export function maakNotulen() {
  const perToestand = metStand(opToestanden);
  const perOvergang = metStand(opOvergangen);
  const inDeCrisis = metStand(crisisZicht);
  const perPoging = metStand(opPogingen);
  const alle = () =>
    [...perPoging, ...perOvergang, ...inDeCrisis, ...perToestand].filter(({ stand }) => stand.beoordeeld > 0);
  const noteer = <T>(regels: ReturnType<typeof metStand<T>>, over: T, waar: () => string): void => {
    for (const { oordeel, stand } of regels) {
      const uitkomst = oordeel(over);
      if (uitkomst === null) continue;
      stand.beoordeeld += 1;
      if (!uitkomst && stand.gebroken.length < 3) stand.gebroken.push(waar());
    }
  };
  return {
    /** The first places where any rule was broken, each with its rule. */
    gebroken: (): string[] => alle().flatMap(({ naam, stand }) => stand.gebroken.map((een) => `${naam}: ${een}`)),
    alle: (): Map<string, Stand> => new Map(alle().map(({ naam, stand }) => [naam, stand])),
    toestand(casus: CasusDossier, waar: () => string): void {
      noteer(perToestand, casus, waar);
    },
    poging(poging: Poging, waar: () => string, inCrisis = false): void {
      noteer(perPoging, poging, waar);
      const { voor, uitspraak } = poging;
      if (!uitspraak.aanvaard || !voor.casus || !uitspraak.dossiers.casus) return;
      const overgang = { van: voor.casus, naar: uitspraak.dossiers.casus, ...poging };
      noteer(perOvergang, overgang, waar);
      if (inCrisis) noteer(inDeCrisis, overgang, waar);
    },
  };
}
