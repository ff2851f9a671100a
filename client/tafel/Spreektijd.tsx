import { useNu } from '../verbinding/klok.ts';

/** How long somebody speaks, as minutes and seconds. Not announced: it would never be quiet. */
export function Spreektijd({ sinds }: { sinds: string }) {
  const nu = useNu(1000);
  const seconden = Math.max(0, Math.floor((nu.getTime() - Date.parse(sinds)) / 1000));
  const klok = `${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, '0')}`;
  return (
    <span className="cijfers" aria-live="off">
      {klok}
    </span>
  );
}
