import {
  IconBottle,
  IconBrain,
  IconBriefcase,
  IconCalendarTime,
  IconCircleDot,
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

const iconen: Record<Leefgebied, typeof IconCircleDot> = {
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
};

/** A sign for a life area, always beside its word; one of a house's own making has a plain one. */
export const gebiedIcoon = (gebied: Leefgebied) => iconen[gebied] ?? IconCircleDot;
