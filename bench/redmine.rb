# Five hundred issues of one public project, for Redmine's issue list: run once by `rails runner`.
Setting.rest_api_enabled = "1"
project = Project.create!(name: "Bench", identifier: "bench", is_public: true, trackers: Tracker.all)
author = User.find_by_login("admin")
chance = Random.new(2026)
500.times do |number|
  Issue.create!(
    project: project, tracker: Tracker.all[chance.rand(Tracker.count)], author: author, status: IssueStatus.all[chance.rand(IssueStatus.count)],
    priority: IssuePriority.all[chance.rand(IssuePriority.count)], subject: "What is to be done, number #{number}", description: "Somebody will do it. " * 20)
end
