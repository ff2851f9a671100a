import { vertelDeel } from '../deel.ts';

vertelDeel(1);
