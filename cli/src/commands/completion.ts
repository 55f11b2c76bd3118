import type { Command } from 'commander'
import { nounsOf } from '../nouns.ts'
import { Wrong } from '../refusal.ts'
import { open } from '../session.ts'
import type { Terminal } from '../terminal.ts'

/** Commands with their options, and whether a noun comes first; taken from the program itself. */
function shape(program: Command) {
  const shared = program.options.flatMap((o) => o.long ?? [])
  return program.commands
    .filter((c) => !c.name().startsWith('_'))
    .map((command) => ({
      name: command.name(),
      about: command.description(),
      words: [...command.commands.map((c) => c.name()), ...command.options.map((o) => o.long ?? o.short!), ...shared],
      noun: command.registeredArguments[0]?.name() === 'noun',
    }))
}

function bash(program: Command): string {
  const all = shape(program)
  const cases = all.map(({ name, words, noun }) => {
    const nouns = noun ? ' $([ "$COMP_CWORD" = 2 ] && banyan _nouns 2>/dev/null)' : ''
    return `    ${name}) words="${words.join(' ')}${nouns}" ;;`
  })
  return `_banyan() {
  local words="${all.map((c) => c.name).join(' ')}"
  [ "$COMP_CWORD" -gt 1 ] && case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _banyan banyan
`
}

const zsh = (program: Command) => `autoload -U +X bashcompinit && bashcompinit\n${bash(program)}`

function fish(program: Command): string {
  const lines = shape(program).flatMap(({ name, about, words, noun }) => {
    const within = `complete -c banyan -n "__fish_seen_subcommand_from ${name}"`
    return [
      `complete -c banyan -n __fish_use_subcommand -f -a ${name} -d '${about.replaceAll("'", "\\'")}'`,
      ...words.filter((w) => w.startsWith('--')).map((w) => `${within} -l ${w.slice(2)}`),
      ...words.filter((w) => !w.startsWith('-')).map((w) => `${within} -f -a ${w}`),
      ...(noun ? [`${within} -f -a '(banyan _nouns 2>/dev/null)'`] : []),
    ]
  })
  return `${lines.join('\n')}\n`
}

const shells: Record<string, (program: Command) => string> = { bash, zsh, fish }

/** `completion`, and the hidden command that it asks for nouns. */
export function completionCommands(program: Command, terminal: Terminal): void {
  program
    .command('completion')
    .argument('<shell>', Object.keys(shells).join(', '))
    .description('print what makes a shell complete commands: source <(banyan completion bash)')
    .action((shell: string) => {
      const script = shells[shell]
      if (!script) throw new Wrong(`The shell is one of ${Object.keys(shells).join(', ')}.`)
      return terminal.out(script(program))
    })
  program.command('_nouns', { hidden: true }).action(async (_options, command: Command) => {
    const nouns = await nounsOf(open(terminal, command.optsWithGlobals()).banyan)
    await terminal.out(`${nouns.map((n) => n.path).join('\n')}\n`)
  })
}
