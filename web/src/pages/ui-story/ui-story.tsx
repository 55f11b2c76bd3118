export default function UiStory() {
  return (
    <main className="p-6">
      <h1 className="text-2xl">Parts</h1>
    </main>
  )
}
