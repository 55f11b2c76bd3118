import Bell from 'lucide-react/icons/bell'
import CalendarClock from 'lucide-react/icons/calendar-clock'
import Clock from 'lucide-react/icons/clock'
import CornerDownRight from 'lucide-react/icons/corner-down-right'
import FileText from 'lucide-react/icons/file-text'
import Flag from 'lucide-react/icons/flag'
import Globe from 'lucide-react/icons/globe'
import Hand from 'lucide-react/icons/hand'
import Mail from 'lucide-react/icons/mail'
import Pencil from 'lucide-react/icons/pencil'
import Plus from 'lucide-react/icons/plus'
import Repeat from 'lucide-react/icons/repeat'
import Search from 'lucide-react/icons/search'
import Sparkles from 'lucide-react/icons/sparkles'
import Split from 'lucide-react/icons/split'
import Tag from 'lucide-react/icons/tag'
import Trash2 from 'lucide-react/icons/trash-2'
import UserCheck from 'lucide-react/icons/user-check'
import UserPlus from 'lucide-react/icons/user-plus'
import Webhook from 'lucide-react/icons/webhook'
import Workflow from 'lucide-react/icons/workflow'
import Zap from 'lucide-react/icons/zap'
import { familyOf } from './sentence.ts'

const icons: Record<string, typeof Zap> = {
  'on.schedule': CalendarClock,
  'on.date': CalendarClock,
  'on.form': FileText,
  'on.message': Mail,
  'on.webhook': Webhook,
  'on.manual': Hand,
  each: Repeat,
  automation: Workflow,
  'record.create': Plus,
  'record.update': Pencil,
  'record.remove': Trash2,
  'record.assign': UserPlus,
  'record.tag': Tag,
  'record.find': Search,
  'http.call': Globe,
  'message.send': Mail,
  notify: Bell,
  approve: UserCheck,
  end: Flag,
}

const iconOf = (type: string) => {
  if (icons[type]) return icons[type]
  if (type.startsWith('ai.')) return Sparkles
  return { when: Zap, if: Split, wait: Clock, then: CornerDownRight, ask: UserCheck, end: Flag }[familyOf(type)]
}

/** The tile of a step: its colour says which kind of step it is, its picture what it does. */
export function StepIcon({ type }: { type: string }) {
  const Icon = iconOf(type)
  return (
    <span className="step-icon" data-family={familyOf(type)} aria-hidden="true">
      <Icon />
    </span>
  )
}
