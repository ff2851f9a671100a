import { IconFlag3, IconMapPin } from '@tabler/icons-react';
import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import type { Staat } from '../../machines/tekening.ts';

export type Vlaknode = Node<{ staat: Staat; naam: string; nu: boolean }, 'vlak'>;

/** A state in the picture. Around others it is a frame with a name. */
export function Vlakknoop({ data }: NodeProps<Vlaknode>) {
  const { staat, naam, nu } = data;
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      {nu && (
        <span className="vlak__hier">
          <IconMapPin aria-hidden className="icoon" />
        </span>
      )}
      <span className="vlak__naam">
        {staat.einde && <IconFlag3 aria-hidden className="icoon" />}
        {naam}
      </span>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </>
  );
}
