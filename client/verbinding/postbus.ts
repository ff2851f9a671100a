import type { Antwoord, Envelop, Opdracht } from '../../machines/protocol.ts';

interface Post {
  /** Sends once; rejects when no answer came in time or the line broke. */
  zend: (envelop: Envelop) => Promise<Antwoord>;
  /** Resolves when there is a line; rejects when the session is over. */
  verbonden: () => Promise<void>;
  /** A new id for a new intent. */
  maakId: () => string;
}

/**
 * Carries one intent until the server has given its verdict. The id is made once: whatever goes wrong on the way, the
 * same id is sent again, so the command has one effect. Rejects only when the session ended before the verdict.
 */
export async function bezorg(opdracht: Opdracht, post: Post): Promise<Antwoord> {
  const envelop: Envelop = { ...opdracht, opdracht: post.maakId() };
  for (;;) {
    await post.verbonden();
    try {
      return await post.zend(envelop);
    } catch {
      // No answer is not a no: only the server knows whether it was written down. Ask again under the same id.
    }
  }
}
