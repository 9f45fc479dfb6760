# Three thousand issues of one public project, for Redmine's issue list: run once by `rails runner`.
# In one transaction, and telling nobody: letters are written in a thread of their own, which would find the store locked.
chance = Random.new(2026)
ActiveRecord::Base.transaction do
  project = Project.create!(name: "Bench", identifier: "bench", is_public: true, trackers: Tracker.all)
  author = User.find_by_login("admin")
  trackers, statuses, priorities = Tracker.all.to_a, IssueStatus.all.to_a, IssuePriority.all.to_a
  3000.times do |number|
    Issue.create!(
      project: project, tracker: trackers.sample(random: chance), author: author, status: statuses.sample(random: chance),
      priority: priorities.sample(random: chance), subject: "What is to be done, number #{number}", description: "Somebody will do it. " * 20,
      notify: false)
  end
end
