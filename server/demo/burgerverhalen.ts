import type { Antwoord, Opdracht } from '../../machines/gebeurtenissen.ts';
import * as route from './route.ts';
import type { Verteller } from './verteller.ts';

/** Whoever speaks with the person concerned writes down what they said. */
const femke = route.spelers.melder;

const antwoord = (v: Verteller, casus: string, anders: Partial<Antwoord>): Opdracht => ({
  ...{ type: 'toestemming.registreer', casus, soort: 'hulp', gegeven: true, wijze: 'mondeling' },
  ...{ omvang: 'Hulp van het wijkteam bij school en thuis', doel: 'Weer naar school', gevraagdOp: v.datum(0) },
  ...anders,
});

/**
 * A boy of fourteen, and two parents who both have authority. He and his mother agree to a hand-over, his father does
 * not: it waits until he does, or until somebody answers for an exception.
 */
export async function jongereMetOuders(v: Verteller, verhaal: route.Verhaal): Promise<void> {
  const casus = await route.classificatie(v, verhaal, 'enkelvoudig');
  const ouder = async (naam: string): Promise<string> => {
    const wie = { naam, relatie: 'ouder', gezag: true, tegenstrijdigBelang: false } as const;
    const { nieuw } = await v.zegt(femke, { type: 'vertegenwoordiger.registreer', casus, ...wie });
    return nieuw;
  };
  const moeder = await ouder('Fatima Bouali');
  const vader = await ouder('Karim Bouali');
  await v.zegt(femke, antwoord(v, casus, { van: ['betrokkene', moeder] }));
  const reden = 'Wij lossen dit zelf op, daar is niemand bij nodig.';
  await v.zegt(femke, antwoord(v, casus, { van: [vader], gegeven: false, reden }));
  await v.zegt(femke, route.informeer(v, casus, 'betrokkene', moeder, vader));
}

/** Consent was the ground of a hand-over, and is taken back before anybody accepts: the casus comes back. */
export async function ingetrokken(v: Verteller, verhaal: route.Verhaal): Promise<void> {
  const casus = await route.classificatie(v, verhaal, 'enkelvoudig');
  const { nieuw: toestemming } = await v.zegt(
    femke,
    antwoord(v, casus, {
      ...{ soort: 'grondslag', omvang: 'Contactgegevens naar het wijkteam', doel: 'Hulp bij de administratie' },
      ...{ categorieen: ['identificatie', 'financieel'], ontvangers: ['mila.jansen'] },
      vrijeKeuze: 'Verteld dat zij ook zonder toestemming naar het spreekuur kan komen.',
    }),
  );
  await v.zegt(femke, route.informeer(v, casus));
  const gegevens = 'Naam, adres en dat zij hulp wil bij de post.';
  await v.zegt(route.spelers.regisseur, {
    ...{ type: 'overdracht.bied', casus, ontvanger: 'mila.jansen', vorm: 'lokaalTeam', gegevens },
    ...{ noodzaak: 'Het wijkteam kan haar dan bellen voor een afspraak.', grondslag: 'toestemming' },
  });
  await v.zegt(femke, { type: 'toestemming.trekIn', casus, toestemming, van: 'betrokkene', op: v.datum(0) });
}

/** Not told for the sake of an investigation, reviewed once, and now that it is over: told after all, by a clock. */
export async function uitzonderingVoorbij(v: Verteller, verhaal: route.Verhaal): Promise<void> {
  const casus = await route.delingsbesluit(v, verhaal, false);
  const { nieuw: uitzondering } = await v.zegt('joris.smit', {
    ...{ type: 'uitzondering.registreer', casus, soort: 'nietInformeren', grond: 'lopendOnderzoek' },
    ...{ motivering: 'Vooraf vertellen schaadt het onderzoek naar de afpersing.', herzienOp: v.datum(7) },
  });
  const motivering = 'De verhoren zijn nog niet klaar.';
  await v.zegt('joris.smit', { type: 'uitzondering.herzie', casus, uitzondering, motivering, herzienOp: v.datum(14) });
  await v.zegt('joris.smit', { type: 'uitzondering.hefOp', casus, uitzondering });
}
