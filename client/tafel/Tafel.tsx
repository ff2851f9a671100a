import { useParams } from 'react-router';
import { Bladzij } from '../deel/Bladzij.tsx';
import { MetZicht } from '../deel/Gevolgd.tsx';
import { useZicht } from '../verbinding/useZicht.ts';

/** The casustafel of one overleg. */
export function Tafel() {
  const { overleg = '' } = useParams();
  const gevolgd = useZicht({ wat: 'tafel', overleg });
  return (
    <MetZicht gevolgd={gevolgd}>
      {(zicht) => (
        <Bladzij titel={zicht.plaats} breedte="vol">
          <h1>{zicht.plaats}</h1>
        </Bladzij>
      )}
    </MetZicht>
  );
}
