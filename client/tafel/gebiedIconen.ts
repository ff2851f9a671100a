import {
  IconBottle,
  IconBrain,
  IconBriefcase,
  IconCalendarTime,
  IconClipboardList,
  IconCoinEuro,
  IconHeartbeat,
  IconHome,
  IconScale,
  IconShirt,
  IconUsers,
  IconUsersGroup,
  IconWorld,
} from '@tabler/icons-react';
import type { Leefgebied } from '../../machines/kader/lijsten.ts';

/** A sign for every life area, always beside its word. */
export const gebiedIconen = {
  financien: IconCoinEuro,
  werkOpleiding: IconBriefcase,
  tijdsbesteding: IconCalendarTime,
  huisvesting: IconHome,
  huiselijkeRelaties: IconUsers,
  geestelijkeGezondheid: IconBrain,
  lichamelijkeGezondheid: IconHeartbeat,
  middelengebruik: IconBottle,
  basaleAdl: IconShirt,
  instrumenteleAdl: IconClipboardList,
  sociaalNetwerk: IconUsersGroup,
  maatschappelijkeParticipatie: IconWorld,
  justitie: IconScale,
} satisfies Record<Leefgebied, unknown>;
