import type { Edge, EdgeProps } from '@xyflow/react';
import { type Lijn, maat, type Punt, type Sprong } from './opmaak.ts';
import { kromme, sprongteken } from './svg.ts';

export type Lijnedge = Edge<{ lijn: Lijn }, 'lijn'>;
export type Sprongedge = Edge<{ sprong: Sprong; naar: Punt; gekozen: boolean }, 'sprong'>;

/* Each line of words ends in a space: read one after the other they are the words of the name. */

/** The line of a bundle along the way that was laid out for it, with its words. */
export function Lijnrand({ data }: EdgeProps<Lijnedge>) {
  if (!data) return null;
  const { punten, label } = data.lijn;
  return (
    <>
      <path className="lijn__raak" d={kromme(punten)} />
      <path className="lijn__pad" d={kromme(punten)} />
      <path className="lijn__punt" d={pijlpunt(punten)} />
      <g className="lijn__label">
        <rect x={label.x} y={label.y} width={label.breedte} height={label.hoogte} rx={4} />
        {label.regels.map((tekst, nummer) => (
          <text key={tekst} x={label.x + label.breedte / 2} y={label.y + maat.label * (nummer + 0.8) + 2}>
            {`${tekst} `}
          </text>
        ))}
      </g>
    </>
  );
}

/** A way that leaps: a mark at its state, and only when it is chosen a line to where it leads. */
export function Sprongrand({ data }: EdgeProps<Sprongedge>) {
  if (!data) return null;
  const { sprong, naar, gekozen } = data;
  const { x, y, breedte, hoogte, regels } = sprong;
  const van = { x: x + breedte / 2, y: y + hoogte };
  return (
    <>
      {gekozen && (
        <>
          <path className="lijn__pad" d={boog(van, naar)} />
          <circle className="lijn__eind" cx={naar.x} cy={naar.y} r={5} />
        </>
      )}
      <rect className="sprong__vlak" x={x} y={y} width={breedte} height={hoogte} rx={5} />
      <path className="sprong__teken" d={sprongteken(sprong)} />
      {regels.map((tekst, nummer) => (
        <text key={tekst} className="sprong__woord" x={x + 24} y={y + maat.sprong * (nummer + 1)}>
          {`${tekst} `}
        </text>
      ))}
    </>
  );
}

const boog = (van: Punt, naar: Punt): string => {
  const onder = Math.max(van.y, naar.y) + 40 + Math.abs(van.x - naar.x) * 0.06;
  return `M${van.x} ${van.y}C${van.x} ${onder} ${naar.x} ${onder} ${naar.x} ${naar.y}`;
};

/** A triangle at the end, in the direction of the last stretch. */
function pijlpunt(punten: readonly Punt[]): string {
  const [van, tot] = punten.slice(-2);
  if (!van || !tot) return '';
  const [dx, dy] = [Math.sign(tot.x - van.x), Math.sign(tot.y - van.y)];
  const [lang, breed] = [9, 5];
  const voet = { x: tot.x - dx * lang, y: tot.y - dy * lang };
  return `M${tot.x} ${tot.y}L${voet.x - dy * breed} ${voet.y - dx * breed}L${voet.x + dy * breed} ${voet.y + dx * breed}Z`;
}
