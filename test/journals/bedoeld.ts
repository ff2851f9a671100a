/**
 * Differences between what was recorded and what today's fold makes of it that are meant: each with the words the test
 * gave and why it is right. An upcaster is the first answer; this list is for what no event can carry, such as a state
 * that got another name.
 */
export const bedoeld: readonly { verschil: RegExp; waarom: string }[] = [
  {
    verschil: /\/casus\/context\/overdracht is gone$/,
    waarom: 'A hand-over has a statechart of its own since, under `overdrachten`; there can be several (R-38).',
  },
  {
    verschil: /\/casus\/context\/geinformeerd is gone$/,
    waarom: 'All that was told is kept now, with who heard it, in `berichten`; what was told last is its last entry.',
  },
  {
    verschil: /^\/n0\/casus\/context\/uitzonderingen\[0\]\/vervallen was false and is true$/,
    waarom:
      'Not inviting is for one meeting (R-93): going back to triage ends it, so that the next meeting invites anew.',
  },
  {
    verschil: /\/casus\/stand was "geweigerd" and is "onterecht"$/,
    waarom:
      'A signal found unjustified is destroyed after its own short term now (R-111); its clock takes it from here.',
  },
  {
    verschil: /\/overleg\/context\/agenda\[\d+\]\/terugkoppeling is gone$/,
    waarom: 'What is said about a casus is kept in its own dossier: a meeting outlives the casussen on its agenda.',
  },
  {
    verschil: /\/items\/n(50|80)\/(stand was "aangeboden" and is "ingetrokken"|context\/tekst was .* and is null)$/,
    waarom: 'What was only offered no longer outlives the closing of its casus (R-152).',
  },
];
