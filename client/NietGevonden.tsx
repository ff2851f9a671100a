import { MetZicht } from './deel/Gevolgd.tsx';

/** An address that leads nowhere looks exactly like something this person may not see. */
export const NietGevonden = () => <MetZicht gevolgd={{ stand: 'weg', zicht: null }}>{() => null}</MetZicht>;
