import { Avatar } from '../../ui/avatar.tsx'
import { AvatarStack } from '../../ui/avatar-stack.tsx'
import { Chip, ChipPart, ChipRemove } from '../../ui/chip.tsx'
import { ChoicePill } from '../../ui/choice-pill.tsx'
import { Code } from '../../ui/code.tsx'
import { Dot } from '../../ui/dot.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Money } from '../../ui/money.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Ring } from '../../ui/ring.tsx'
import { Secret, SecretHint } from '../../ui/secret.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { Stat } from '../../ui/stat.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'
import { Box } from './box.tsx'

const people = ['Hanna Lindqvist', 'Amara Nwosu', 'Jonas Verbeek', 'Ines Calder', 'Ruben Thoma', 'Elif Sarrano'].map(
  (name) => ({ name }),
)
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** Stories of the small pieces. */
export function Pieces() {
  return (
    <>
      <Box title="Identity">
        <div className="flex flex-wrap items-center gap-3">
          {([18, 22, 28, 40, 56] as const).map((size) => (
            <Avatar key={size} size={size} name="Hanna Lindqvist" />
          ))}
          {([18, 22, 28, 40, 56] as const).map((size) => (
            <Avatar key={size} size={size} square name="Osterby Hotels" />
          ))}
          <AvatarStack people={people} />
        </div>
      </Box>
      <Box title="Words with a sign">
        <div className="flex flex-wrap items-center gap-2">
          {(['neutral', 'info', 'warn', 'ok', 'bad'] as const).map((tone) => (
            <ChoicePill key={tone} tone={tone} label={tone} />
          ))}
          <ChoicePill hollow label="Former" />
          <Tag>heat pump</Tag>
          <Tag onRemove={() => undefined}>Nordics</Tag>
          <Dot tone="ok" aria-label="Fine" />
          <Kbd keys="mod+k" />
          <Kbd keys="g c" />
          <Chip>
            <ChipPart part="field">Company › Region</ChipPart>
            <ChipPart part="operator">is any of</ChipPart>
            <ChipPart part="value">Nordics, DACH</ChipPart>
            <ChipRemove label="Remove this filter" />
          </Chip>
        </div>
      </Box>
      <Box title="Figures and times">
        <div className="flex flex-wrap items-start gap-6">
          <Stat label="Weighted pipeline" value="€538k" note="+€82k" tone="ok" />
          <Stat label="Quiet deals" value="3" note="€214k" tone="warn" />
          <div className="grid gap-1">
            <Money value={{ amount: 18450000, currency: 'EUR' }} />
            <Money value={{ amount: -1250, currency: 'EUR' }} />
            <Money value={{ amount: 5000, currency: 'JPY' }} />
          </div>
          <div className="grid gap-1">
            <When value={ago(0)} />
            <When value={ago(17)} />
            <When value={ago(60 * 26)} />
            <When value={ago(60 * 24 * 400)} />
            <When plan value={ago(60 * 24 * 3)} />
            <When plan value={new Date().toISOString().slice(0, 10)} />
          </div>
          <div className="grid w-40 gap-3">
            <Progress value={41} label="Importing" />
            <span className="flex items-center gap-3">
              <Ring value={66} label="66 percent" />
              <Spinner />
            </span>
            <Skeleton />
          </div>
        </div>
      </Box>
      <Box title="Secrets and code">
        <div className="grid gap-4">
          <SecretHint prefix="bny_live_4f" lastFour="9c2a" />
          <Secret value="story-secret-not-a-key" onStored={() => undefined} />
          <Code code={'GET /api/v1/contacts?filter=stage = "customer"\nX-Organization: demo'} />
        </div>
      </Box>
    </>
  )
}
